import type { RowLists, TableName } from '@/lib/catalogue/tables'
import type { Result } from '@/lib/shared/result'
import type { ImportPlan } from './import-plan'

/** One way to write the catalogue to a file, and where the format can hold it, to read it back. */
export interface ExchangeFormat {
  /** Names it in settings and in the locales. */
  id: string
  /** The file's name without a date: `pactlight-agreements`. */
  fileName: string
  extension: string
  mediaType: string
  /** The one table that it holds; absent for the whole catalogue. */
  table?: TableName
  /** The file in pieces; joined they are the file. */
  write(tables: RowLists): Iterable<string>
  /** Understands a file's text without writing anything; `now` is ISO 8601 in UTC. */
  read?(text: string, now: string): Result<ImportPlan>
}
