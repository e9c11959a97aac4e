import type { Agreement } from '@/lib/catalogue/agreement'
import type { ExchangeFormat } from '../exchange-format'
import { type ExportSource, eachRow } from '../export-source'
import { nameBook } from '../name-book'
import { plainText } from '../text-file'

const FIELDS = ['label', 'kind', 'type', 'status', 'date', 'country'] as const

/** The network as GraphML, for Gephi, Cytoscape and yEd: agreements, their parties and their places as nodes. */
export const graphMl: ExchangeFormat = {
  family: 'graphml',
  fileName: 'pactlight-network',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  tables: ['agreements', 'companies', 'cities'],
  write,
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Line ends as references: an XML parser would turn them into spaces. */
const xml = (text: string): string =>
  plainText(text).replace(/[&<>"\t\r\n]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const field of FIELDS) {
    yield `<key id="${field}" for="node" attr.name="${field}" attr.type="string"/>\n`
  }
  yield '<key id="role" for="edge" attr.name="role" attr.type="string"/>\n'
  yield '<graph id="pactlight" edgedefault="directed">\n'
  const written = new Set<string>()
  for await (const row of eachRow(source, 'companies')) yield named('company', row, written)
  for await (const row of eachRow(source, 'cities')) yield named('city', row, written)
  for await (const batch of source.batches('agreements')) {
    // Of a selection, parties and places come along: edges need both ends.
    const missing = batch.flatMap(ends).filter(({ id }) => !written.has(id))
    const book = await nameBook(
      source,
      missing.map(({ id }) => id),
    )
    for (const { kind, row } of book.values()) yield named(kind, row, written)
    for (const agreement of batch) yield agreementNode(agreement)
    for (const agreement of batch) yield edges(agreement, written)
  }
  yield '</graph>\n</graphml>\n'
}

type NodeFacts = Partial<Record<(typeof FIELDS)[number], string | undefined>>

const node = (id: string, facts: NodeFacts): string => {
  const data = FIELDS.flatMap((field) =>
    facts[field] ? [`<data key="${field}">${xml(facts[field])}</data>`] : [],
  )
  return `<node id="${xml(id)}">${data.join('')}</node>\n`
}

const named = (
  kind: 'company' | 'city',
  row: { id: string; name: string; type: string; country?: string | undefined },
  written: Set<string>,
): string => {
  written.add(row.id)
  return node(row.id, { label: row.name, kind, type: row.type, country: row.country })
}

const agreementNode = ({ id, title, type, status, signedOn, announcedOn }: Agreement): string =>
  node(id, { label: title, kind: 'agreement', type, status, date: (signedOn ?? announcedOn)?.edtf })

const ends = ({ parties, cityIds }: Agreement): { id: string; role: string }[] => [
  ...parties.map(({ recordId, role }) => ({ id: recordId, role })),
  ...cityIds.map((id) => ({ id, role: 'place' })),
]

const edges = (agreement: Agreement, written: Set<string>): string =>
  ends(agreement)
    .filter(({ id }) => written.has(id))
    .map(
      ({ id, role }) =>
        `<edge source="${xml(agreement.id)}" target="${xml(id)}"><data key="role">${xml(role)}</data></edge>\n`,
    )
    .join('')
