/** The three kinds of record that a mention can name. A company is any organisation, a city any place. */
export const RECORD_KINDS = ['company', 'city', 'agreement'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
