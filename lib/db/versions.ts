import type { TableName } from '@/lib/catalogue/tables'

/** A row of some version of the schema, its index fields included. */
export type OldRow = Record<string, unknown>

/**
 * One version of the schema. `stores` holds only what changed, in Dexie's notation: the key first (`++` counts),
 * then indexes, `*` for one entry a list item. `upgradeRow` is pure: it gives the new shape of a row of the version before.
 */
export interface SchemaVersion {
  version: number
  stores: Record<string, string | null>
  upgradeRow?: (table: TableName, row: OldRow) => OldRow
}

/** Every version that was ever released. Old entries never change: databases of that age are still out there. */
export const VERSIONS: SchemaVersion[] = [
  {
    version: 1,
    stores: {
      companies: 'id, updatedAt, deletedAt, parentId, cityId, *ix.words',
      cities: 'id, updatedAt, deletedAt, parentId, *ix.words',
      agreements: 'id, updatedAt, deletedAt, *ix.recordIds, *ix.words',
      articles: 'id, savedAt, deletedAt, *urlKeys, *agreementIds, *ix.recordIds, *ix.words',
      evidence: 'id, recordId, articleId, deletedAt',
      journal: '++seq, group',
      meta: 'key',
      drafts: 'key, updatedAt',
      artefacts: 'key',
    },
  },
]
