import type { Finding, Severity } from '#domain/finding.ts'

const severityWords: Readonly<Record<Severity, string>> = { error: 'Fejl', fault: 'Stemmer ikke', hint: 'Se efter' }

/** »Stemmer ikke, printed.csv:5:value: 21 er trykt, −21 er ændringen.« */
export const findingLine = ({ severity, at, message }: Finding): string =>
  `${severityWords[severity]}${at === '' ? '' : `, ${at}`}: ${message.da}`
