/**
 * Every check throws a RangeError whose message opens with what was to be computed, as in
 * "Cannot compute Garwood interval: count must be a whole number >= 0, got -1".
 */
export function requireCount(computing: string, name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return
  throw new RangeError(`Cannot compute ${computing}: ${name} must be a whole number >= 0, got ${value}`)
}

export function requirePositive(computing: string, name: string, value: number): void {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return
  throw new RangeError(`Cannot compute ${computing}: ${name} must be > 0 and finite, got ${value}`)
}

export function requireShare(computing: string, name: string, value: number): void {
  if (value >= 0 && value <= 1) return
  throw new RangeError(`Cannot compute ${computing}: ${name} must be in [0, 1], got ${value}`)
}

/** For probabilities that are settings: confidence, alpha, power. */
export function requireInsideUnit(computing: string, name: string, value: number): void {
  if (value > 0 && value < 1) return
  throw new RangeError(`Cannot compute ${computing}: ${name} must be in (0, 1), got ${value}`)
}

/** A level below one half: only then does a test of two counts point one way on each side of equality. */
export function requireTestLevel(computing: string, alpha: number): void {
  if (alpha > 0 && alpha < 0.5) return
  throw new RangeError(`Cannot compute ${computing}: alpha must be in (0, 0.5), got ${alpha}`)
}
