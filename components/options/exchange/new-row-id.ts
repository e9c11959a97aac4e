import type { TableName } from '@/lib/catalogue/tables'

const KINDS = {
  companies: 'company',
  cities: 'city',
  agreements: 'agreement',
  articles: 'article',
  evidence: 'evidence',
} as const

/** An id for a row of a file that gives it none: it is a new record. */
export const newRowId = (table: TableName): string => `${KINDS[table]}:${crypto.randomUUID()}`
