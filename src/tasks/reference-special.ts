import * as z from 'zod'
import { betaCdf, betaQuantile } from '#statistics/distributions/beta.ts'
import { binomialCdf, binomialPmf } from '#statistics/distributions/binomial.ts'
import { chiSquareUpperTail } from '#statistics/distributions/chi-square.ts'
import { fUpperTail } from '#statistics/distributions/f.ts'
import { gammaCdf, gammaQuantile } from '#statistics/distributions/gamma.ts'
import { normalCdf, normalQuantile } from '#statistics/distributions/normal.ts'
import { poissonCdf, poissonPmf } from '#statistics/distributions/poisson.ts'
import { tCdf, tQuantile } from '#statistics/distributions/student-t.ts'
import { referenceNumber as number, operation } from './reference-operation.ts'

/** The distribution functions under the names that R gives them; the value of each is the field `value`. */
const functions = z.discriminatedUnion('fn', [
  z.object({ fn: z.literal('pnorm'), x: number }),
  z.object({ fn: z.literal('qnorm'), p: number }),
  z.object({ fn: z.literal('pt'), x: number, df: number }),
  z.object({ fn: z.literal('qt'), p: number, df: number }),
  z.object({ fn: z.literal('pbeta'), x: number, a: number, b: number }),
  z.object({ fn: z.literal('qbeta'), p: number, a: number, b: number }),
  z.object({ fn: z.literal('pgamma'), x: number, shape: number }),
  z.object({ fn: z.literal('qgamma'), p: number, shape: number }),
  z.object({ fn: z.literal('pfUpper'), x: number, df1: number, df2: number }),
  z.object({ fn: z.literal('pchisqUpper'), x: number, df: number }),
  z.object({ fn: z.literal('dpois'), x: number, mean: number }),
  z.object({ fn: z.literal('ppois'), x: number, mean: number }),
  z.object({ fn: z.literal('dbinom'), x: number, n: number, p: number }),
  z.object({ fn: z.literal('pbinom'), x: number, n: number, p: number }),
])

export const special = operation(functions, (call) => ({ value: evaluate(call) }))

function evaluate(call: z.output<typeof functions>): number {
  switch (call.fn) {
    case 'pnorm':
      return normalCdf(call.x)
    case 'qnorm':
      return normalQuantile(call.p)
    case 'pt':
      return tCdf(call.x, call.df)
    case 'qt':
      return tQuantile(call.p, call.df)
    case 'pbeta':
      return betaCdf(call.x, call.a, call.b)
    case 'qbeta':
      return betaQuantile(call.p, call.a, call.b)
    case 'pgamma':
      return gammaCdf(call.x, call.shape)
    case 'qgamma':
      return gammaQuantile(call.p, call.shape)
    case 'pfUpper':
      return fUpperTail(call.x, call.df1, call.df2)
    case 'pchisqUpper':
      return chiSquareUpperTail(call.x, call.df)
    case 'dpois':
      return poissonPmf(call.x, call.mean)
    case 'ppois':
      return poissonCdf(call.x, call.mean)
    case 'dbinom':
      return binomialPmf(call.x, call.n, call.p)
    case 'pbinom':
      return binomialCdf(call.x, call.n, call.p)
  }
}
