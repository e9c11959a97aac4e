import type { City } from '@/lib/catalogue/city'
import type { Company } from '@/lib/catalogue/company'
import type { RowOf, TableName } from '@/lib/catalogue/tables'
import type { ExportSource } from './export-source'

/** A company or city that others refer to. */
export type NamedRow = { kind: 'company'; row: Company } | { kind: 'city'; row: City }

/** The companies and cities that some rows refer to, by id. An id that is in neither table is not in the book. */
export const nameBook = async (
  source: ExportSource,
  ids: Iterable<string | undefined>,
): Promise<Map<string, NamedRow>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  const [companies, cities] = await Promise.all([
    source.find('companies', wanted),
    source.find('cities', wanted),
  ])
  return new Map<string, NamedRow>([
    ...companies.map((row) => [row.id, { kind: 'company', row }] as const),
    ...cities.map((row) => [row.id, { kind: 'city', row }] as const),
  ])
}

/** Rows of one table by id. */
export const rowBook = async <T extends TableName>(
  source: ExportSource,
  table: T,
  ids: Iterable<string>,
): Promise<Map<string, RowOf[T]>> => {
  const rows = await source.find(table, [...new Set(ids)])
  return new Map(rows.map((row) => [row.id, row]))
}
