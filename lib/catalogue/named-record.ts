import type { NamedRecord } from '@/lib/matching/named-record'
import type { Agreement } from './agreement'
import type { City } from './city'
import type { Company } from './company'
import type { Row, RowOf, TableName } from './tables'

/** What matching knows of a company. */
export const namedCompany = (row: Company): NamedRecord => ({
  id: row.id,
  kind: 'company',
  name: row.name,
  type: row.type,
  aliases: row.aliases,
  ...(row.country === undefined ? {} : { country: row.country }),
  ...(row.parentId === undefined ? {} : { parentId: row.parentId }),
  ...(row.cityId === undefined ? {} : { cityId: row.cityId }),
})

/** What matching knows of a place. */
export const namedCity = (row: City): NamedRecord => ({
  id: row.id,
  kind: 'city',
  name: row.name,
  type: row.type,
  aliases: row.aliases,
  ...(row.country === undefined ? {} : { country: row.country }),
  ...(row.parentId === undefined ? {} : { parentId: row.parentId }),
})

/** What matching knows of an agreement: only its own names; a title is a description, not a name. */
export const namedAgreement = (row: Agreement): NamedRecord => ({
  id: row.id,
  kind: 'agreement',
  name: row.title,
  type: row.type,
  aliases: row.aliases,
})

const PROJECTIONS: { [T in TableName]: ((row: RowOf[T]) => NamedRecord) | undefined } = {
  companies: namedCompany,
  cities: namedCity,
  agreements: namedAgreement,
  articles: undefined,
  evidence: undefined,
}

/** Whether the compiled names must be made again after `before` became `after` (absent: not in the table). */
export const namesDiffer = <T extends TableName>(
  table: T,
  before: RowOf[T] | undefined,
  after: RowOf[T] | undefined,
): boolean => {
  const project = PROJECTIONS[table]
  if (!project) return false
  const key = (row: RowOf[T] | undefined): string =>
    row === undefined || isTrashed(row) ? '' : JSON.stringify(project(row))
  return key(before) !== key(after)
}

const isTrashed = (row: Row): boolean => row.deletedAt !== undefined
