import type { Evidence } from '@/lib/catalogue/evidence'
import type { RowOf } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { nameBook } from '../name-book'
import { NoteNames } from '../note-names'
import { agreementNote, articleNote, cityNote, companyNote, type VaultLinks } from '../vault-notes'
import { type ZipFile, zipFiles } from '../zip-files'

const NOTED = ['agreements', 'companies', 'cities', 'articles'] as const
type NotedTable = (typeof NOTED)[number]

const FOLDERS: Record<NotedTable, string> = {
  agreements: 'Agreements',
  companies: 'Companies',
  cities: 'Cities',
  articles: 'Articles',
}

const WRITERS: { [T in NotedTable]: (row: RowOf[T], links: VaultLinks) => string } = {
  agreements: agreementNote,
  companies: companyNote,
  cities: cityNote,
  articles: articleNote,
}

/** A note a record in one archive: unpacked, it is an Obsidian vault whose links lead from note to note. */
export const markdownVault: ExchangeFormat = {
  family: 'markdown',
  fileName: 'pactlight-notes',
  extension: 'zip',
  mediaType: 'application/zip',
  tables: NOTED,
  passes: 2,
  write: (source) => zipFiles(notes(source)),
}

async function* notes(source: ExportSource): AsyncGenerator<ZipFile> {
  const names = new NoteNames()
  const urls = new Map<string, string>()
  const named = new Set<string>()
  for (const table of NOTED) {
    for await (const row of eachRow(source, table)) {
      names.book(table, row.id, 'title' in row ? row.title : row.name)
      if ('urlKeys' in row && row.url) urls.set(row.id, row.url)
      for (const id of namedIn(row)) named.add(id)
    }
  }
  const links = await vaultLinks(source, names, { urls, named })
  for (const table of NOTED) yield* notesOf(table, source, names, links)
}

async function* notesOf<T extends NotedTable>(
  table: T,
  source: ExportSource,
  names: NoteNames,
  links: VaultLinks,
): AsyncGenerator<ZipFile> {
  for await (const row of eachRow(source, table)) {
    const path = `${FOLDERS[table]}/${names.of(table, row.id) ?? row.id}.md`
    yield { path, text: WRITERS[table](row, links), modified: row.updatedAt }
  }
}

/** Companies and cities that an agreement or an article speaks of. */
const namedIn = (row: RowOf[NotedTable]): string[] => {
  if ('mentions' in row) return row.mentions.map(({ recordId }) => recordId)
  if (!('parties' in row)) return []
  const venue = row.venueCityId === undefined ? [] : [row.venueCityId]
  return [...row.parties.map(({ recordId }) => recordId), ...row.cityIds, ...venue]
}

interface FirstReading {
  /** Addresses of articles by id. */
  urls: ReadonlyMap<string, string>
  /** Companies and cities that the rows speak of. */
  named: ReadonlySet<string>
}

const vaultLinks = async (
  source: ExportSource,
  names: NoteNames,
  { urls, named }: FirstReading,
): Promise<VaultLinks> => {
  const evidence = new Map<string, Evidence[]>()
  for await (const row of eachRow(source, 'evidence')) {
    const known = evidence.get(row.recordId)
    if (known) known.push(row)
    else evidence.set(row.recordId, [row])
  }
  const unnamed = await namesElsewhere(source, names, named)
  return {
    link: (id) => {
      const note = NOTED.map((table) => names.of(table, id)).find((name) => name !== undefined)
      return note === undefined ? (unnamed.get(id) ?? id) : `[[${note}]]`
    },
    evidenceOf: (recordId) => evidence.get(recordId) ?? [],
    articleUrl: (articleId) => urls.get(articleId),
  }
}

/** Names of companies and cities that a selection speaks of but does not hold. */
const namesElsewhere = async (
  source: ExportSource,
  names: NoteNames,
  named: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const isNoted = (id: string) =>
    names.of('companies', id) !== undefined || names.of('cities', id) !== undefined
  const book = await nameBook(
    source,
    [...named].filter((id) => !isNoted(id)),
  )
  return new Map([...book].map(([id, { row }]) => [id, row.name]))
}
