import { type CatalogueRecords, VIEW_TABLES, type ViewTable } from '@/lib/catalogue/view/view-row'

const tables = new WeakMap<CatalogueRecords, Map<string, ViewTable>>()

/** The table that holds this live record; undefined for one in the trash or gone. */
export const tableOf = (records: CatalogueRecords, id: string): ViewTable | undefined => {
  let known = tables.get(records)
  if (!known) {
    known = new Map(
      VIEW_TABLES.flatMap((table) =>
        records[table].map((row): [string, ViewTable] => [row.id, table]),
      ),
    )
    tables.set(records, known)
  }
  return known.get(id)
}
