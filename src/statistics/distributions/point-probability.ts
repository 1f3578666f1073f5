/**
 * What Stirling's formula lacks: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0. Absolute error about 1e-15.
 *
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities; the steps up to 15 use
 * δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1, so that x need not be whole.
 */
export function stirlingError(x: number): number {
  let steps = 0
  let far = x
  for (; far < 15; far++) steps += (far + 0.5) * Math.log1p(1 / far) - 1
  const square = far ** 2
  return steps + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / far
}

/** x ln(x/mean) + mean − x without cancellation near x = mean; both > 0. Loader's bd0. */
function deviance(x: number, mean: number): number {
  const distance = x - mean
  if (Math.abs(distance) >= 0.1 * (x + mean)) {
    const ratio = x / mean
    return x * (ratio < Number.MAX_VALUE ? Math.log(ratio) : Math.log(x) - Math.log(mean)) - distance
  }
  const relative = distance / (x + mean)
  let sum = distance * relative
  let term = 2 * x * relative
  for (let odd = 3; ; odd += 2) {
    term *= relative ** 2
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

/**
 * mean^x e^(−mean) / Γ(x + 1): the Poisson probability of x, and for an x that is not whole the factor in front of the
 * incomplete gamma function.
 * @param x >= 0
 * @param mean >= 0
 */
export function poissonTerm(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean)
  if (mean === 0) return 0
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x)
}

/**
 * Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) p^x q^(n − x): the binomial probability of x, and for numbers that are not whole the
 * factor in front of the incomplete beta function.
 * @param x in [0, n]
 * @param p in [0, 1]
 * @param q 1 − p, given apart because the smaller of the two holds the digits
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  const rest = n - x
  if (x === 0) return power(q, p, n)
  if (rest === 0) return power(p, q, n)
  if (p === 0 || q === 0) return 0
  const logarithm = stirlingError(n) - stirlingError(x) - stirlingError(rest)
  return Math.exp(logarithm - deviance(x, n * p) - deviance(rest, n * q)) * Math.sqrt(n / (2 * Math.PI * x * rest))
}

/** base^n, with the logarithm taken from whichever of base and 1 − base is the smaller. */
function power(base: number, complement: number, n: number): number {
  if (n === 0) return 1
  return Math.exp(n * (complement < 0.5 ? Math.log1p(-complement) : Math.log(base)))
}
