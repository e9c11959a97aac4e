import type { AgreementDate } from '@/lib/catalogue/agreement'
import type { RowOf, TableName } from '@/lib/catalogue/tables'
import {
  aliasList,
  amountList,
  type Codec,
  json,
  number,
  partyList,
  relatedList,
  signatoryList,
  text,
  textList,
  yesNo,
} from './csv-codecs'

/** A row as it is put together from cells, before its schema checks it. */
export type RawRow = Record<string, unknown>

export interface Column<T extends TableName> {
  header: string
  /** The row's field that it fills, alone or with others. */
  field: string
  write(row: RowOf[T]): string
  /** Puts the cell's value into `raw`; false when the cell cannot be understood. Never called with an empty cell. */
  read(cell: string, raw: RawRow): boolean
}

const column = <T extends TableName, K extends keyof RowOf[T] & string>(
  field: K,
  codec: Codec<NonNullable<RowOf[T][K]>>,
): Column<T> => ({
  header: field,
  field,
  write: (row) => {
    const value = row[field]
    return value === undefined || value === null ? '' : codec.write(value)
  },
  read: (cell, raw) => {
    raw[field] = codec.read(cell)
    return raw[field] !== undefined
  },
})

/** `signedOn.edtf` and its kind: one member of an object that several columns share. */
const member = <T extends TableName>(
  field: string,
  name: string,
  codec: Codec<unknown>,
  get: (row: RowOf[T]) => unknown,
): Column<T> => ({
  header: `${field}.${name}`,
  field,
  write: (row) => {
    const value = get(row)
    return value === undefined ? '' : codec.write(value)
  },
  read: (cell, raw) => {
    const value = codec.read(cell)
    raw[field] = { ...Object(raw[field]), [name]: value }
    return value !== undefined
  },
})

const anyText: Codec<unknown> = { write: String, read: text.read }
const anyNumber: Codec<unknown> = { write: String, read: number.read }

const dateColumns = (
  field: 'signedOn' | 'announcedOn' | 'effectiveFrom' | 'endsOn',
): Column<'agreements'>[] =>
  (['edtf', 'basis', 'surface'] satisfies (keyof AgreementDate)[]).map((name) =>
    member(field, name, anyText, (row) => row[field]?.[name]),
  )

const stampColumns = <T extends TableName>(): Column<T>[] => [
  column<T, 'createdAt'>('createdAt', text),
  column<T, 'updatedAt'>('updatedAt', text),
  column<T, 'rev'>('rev', number),
  column<T, 'deletedAt'>('deletedAt', text),
  column<T, 'seedVersion'>('seedVersion', number),
]

/** The columns of each table's CSV file, in order: every field of the table, so that nothing is lost. */
export const CSV_COLUMNS: { [T in TableName]: Column<T>[] } = {
  companies: [
    column('id', text),
    column('name', text),
    column('type', text),
    column('aliases', aliasList),
    column('country', text),
    column('parentId', text),
    column('cityId', text),
    column('website', text),
    column('wikidata', text),
    column('notes', text),
    column('tags', textList),
    ...stampColumns<'companies'>(),
  ],
  cities: [
    column('id', text),
    column('name', text),
    column('type', text),
    column('aliases', aliasList),
    column('country', text),
    column('parentId', text),
    column('admin1', text),
    column('lat', number),
    column('lon', number),
    column('geonamesId', number),
    column('notes', text),
    column('tags', textList),
    ...stampColumns<'cities'>(),
  ],
  agreements: [
    column('id', text),
    column('title', text),
    column('type', text),
    column('status', text),
    column('aliases', aliasList),
    column('parties', partyList),
    column('cityIds', textList),
    column('venueCityId', text),
    ...dateColumns('signedOn'),
    ...dateColumns('announcedOn'),
    ...dateColumns('effectiveFrom'),
    ...dateColumns('endsOn'),
    column('amounts', amountList),
    column('topics', textList),
    column('signatories', signatoryList),
    column('related', relatedList),
    column('notes', text),
    column('tags', textList),
    ...stampColumns<'agreements'>(),
  ],
  articles: [
    column('id', text),
    column('title', text),
    column('url', text),
    column('urlKeys', textList),
    column('apartKeys', textList),
    column('source', text),
    column('byline', textList),
    column('siteName', text),
    column('publishedAt', text),
    column('modifiedAt', text),
    column('lang', text),
    column('section', text),
    column('imageUrl', text),
    column('paywalled', yesNo),
    column('corrected', textList),
    column('text', text),
    column('contentHash', text),
    column('mentions', json),
    column('agreementIds', textList),
    column('tags', textList),
    column('note', text),
    column('savedAt', text),
    ...stampColumns<'articles'>(),
  ],
  evidence: [
    column('id', text),
    column('recordId', text),
    column('field', text),
    column('value', text),
    column('articleId', text),
    column('lang', text),
    member('quote', 'exact', anyText, (row) => row.quote.exact),
    member('quote', 'prefix', anyText, (row) => row.quote.prefix),
    member('quote', 'suffix', anyText, (row) => row.quote.suffix),
    member('position', 'start', anyNumber, (row) => row.position.start),
    member('position', 'end', anyNumber, (row) => row.position.end),
    ...stampColumns<'evidence'>(),
  ],
}
