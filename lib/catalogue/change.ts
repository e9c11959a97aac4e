import type { RowOf, TableName } from './tables'

/** A row to write. Its `rev` and `updatedAt` are those it was read with; `commit` counts them on. */
export interface Put<T extends TableName> {
  table: T
  op: 'put'
  row: RowOf[T]
}
export type PutChange = { [T in TableName]: Put<T> }[TableName]

/** `trash` and `restore` set and clear `deletedAt`; `remove` deletes for good. `rev`, where given, must still be the row's. */
export interface MoveChange {
  table: TableName
  op: 'trash' | 'restore' | 'remove'
  id: string
  rev?: number
}

export type Change = PutChange | MoveChange

/** Every way the catalogue changes; each has its sentence under `options.change` in the locales. */
export type ChangeCode =
  | 'created'
  | 'edited'
  | 'trashed'
  | 'restored'
  | 'removed'
  | 'alias-added'
  | 'article-saved'
  | 'article-attached'
  | 'article-detached'
  | 'value-chosen'
  | 'article-corrected'
  | 'article-updated'
  | 'article-joined'
  | 'article-split'
  | 'merged'
  | 'unmerged'
  | 'imported'
  | 'seeds-loaded'

/** What a journal entry was for: a code and the names or numbers its sentence needs (`name`, `count`). */
export interface ChangeLabel {
  code: ChangeCode
  params?: Record<string, string | number>
}
