import { searchTextOf } from '../search-fold'
import type { RowContext } from './row-context'
import type { Facet, SortValue, ViewRow } from './view-row'

type Read<R, V> = (record: R, context: RowContext) => V

/** How one kind of record is read as a row. */
export interface RowReader<R> {
  title: Read<R, string>
  cells: Readonly<Record<string, Read<R, string>>>
  /** Columns that are missing here sort by their cell's text. */
  keys: Readonly<Record<string, Read<R, SortValue>>>
  facets: Readonly<Partial<Record<Facet, Read<R, readonly string[]>>>>
  /** The words it is searched by. */
  words: Read<R, readonly string[]>
}

class LazyRow<R extends { id: string; deletedAt?: string | undefined }> implements ViewRow {
  readonly id: string
  readonly #record: R
  readonly #context: RowContext
  readonly #reader: RowReader<R>

  constructor(record: R, context: RowContext, reader: RowReader<R>) {
    this.id = record.id
    this.#record = record
    this.#context = context
    this.#reader = reader
  }

  get title(): string {
    return this.#reader.title(this.#record, this.#context)
  }

  get trashed(): boolean {
    return this.#record.deletedAt !== undefined
  }

  get searchText(): string {
    return searchTextOf(this.#reader.words(this.#record, this.#context))
  }

  cell(column: string): string {
    return this.#reader.cells[column]?.(this.#record, this.#context) ?? ''
  }

  key(column: string): SortValue {
    const read = this.#reader.keys[column]
    return read ? read(this.#record, this.#context) : this.cell(column) || undefined
  }

  facet(facet: Facet): readonly string[] | undefined {
    return this.#reader.facets[facet]?.(this.#record, this.#context)
  }
}

/** Rows over records; nothing of a record is read yet. */
export const rowsOver = <R extends { id: string; deletedAt?: string | undefined }>(
  records: readonly R[],
  context: RowContext,
  reader: RowReader<R>,
): ViewRow[] => records.map((record) => new LazyRow(record, context, reader))
