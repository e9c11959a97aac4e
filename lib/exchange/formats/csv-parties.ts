import type { Agreement } from '@/lib/catalogue/agreement'
import type { ExchangeFormat } from '../exchange-format'
import type { ExportSource } from '../export-source'
import { type NamedRow, nameBook } from '../name-book'
import { type CsvFlavour, csvLines } from '../write-csv'

const HEADER = [
  'agreementId',
  'agreement',
  'type',
  'status',
  'signedOn',
  'announcedOn',
  'places',
  'role',
  'partyId',
  'party',
  'partyKind',
  'partyType',
  'partyCountry',
]

/** Who agreed what with whom, a row a party: what pivot tables want. An agreement without parties has one row. */
export const csvParties = (flavour: CsvFlavour): ExchangeFormat => ({
  family: flavour === 'plain' ? 'csv-plain' : 'csv',
  sheet: 'parties',
  fileName: 'pactlight-parties',
  extension: 'csv',
  mediaType: 'text/csv',
  tables: ['agreements'],
  write: (source) => csvLines(HEADER, partyRows(source), flavour),
})

async function* partyRows(source: ExportSource): AsyncGenerator<string[]> {
  for await (const batch of source.batches('agreements')) {
    const names = await nameBook(source, batch.flatMap(namedIn))
    for (const agreement of batch) yield* rowsOf(agreement, names)
  }
}

const namedIn = ({ parties, cityIds }: Agreement): string[] => [
  ...parties.map(({ recordId }) => recordId),
  ...cityIds,
]

function* rowsOf(agreement: Agreement, names: Map<string, NamedRow>): Generator<string[]> {
  const nameOf = (id: string): string => names.get(id)?.row.name ?? id
  const shared = [
    agreement.id,
    agreement.title,
    agreement.type,
    agreement.status,
    agreement.signedOn?.edtf ?? '',
    agreement.announcedOn?.edtf ?? '',
    agreement.cityIds.map(nameOf).join('; '),
  ]
  for (const { role, recordId } of agreement.parties) {
    const party = names.get(recordId)
    const facts = [party?.kind ?? '', party?.row.type ?? '', party?.row.country ?? '']
    yield [...shared, role, recordId, nameOf(recordId), ...facts]
  }
  if (agreement.parties.length === 0) yield [...shared, '', '', '', '', '', '']
}
