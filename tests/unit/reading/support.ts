import type { Agreement } from '@/lib/catalogue/agreement'
import type { DraftProvider } from '@/lib/drafting/draft-provider'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import {
  agreementAsNamed,
  cityAsNamed,
  companyAsNamed,
  memorySource,
} from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'

type Catalogue = Parameters<typeof memorySource>[0]

const alias = (text: string): { text: string }[] => [{ text }]

/** A small catalogue of invented records around one real city. */
const CATALOGUE: Catalogue = {
  companies: [
    { id: 'company:orbis', name: 'Orbis Motors', type: 'company' },
    {
      id: 'company:orbis-italia',
      name: 'Orbis Italia',
      type: 'company',
      parentId: 'company:orbis',
    },
    {
      id: 'company:lindau-uni',
      name: 'University of Lindfield',
      type: 'university',
      aliases: alias('Universität Lindfield'),
    },
    {
      id: 'company:turin-council',
      name: 'Turin City Council',
      type: 'public-body',
      cityId: 'city:turin',
    },
  ],
  cities: [{ id: 'city:turin', name: 'Turin', type: 'city', aliases: alias('Torino') }],
  agreements: [
    {
      id: 'agreement:centre',
      title: 'Orbis innovation centre',
      type: 'innovation-centre',
      parties: [
        { recordId: 'company:orbis', role: 'company' },
        { recordId: 'city:turin', role: 'city' },
      ],
      cityIds: ['city:turin'],
      signedOn: { edtf: '2021-05-03', basis: 'text' },
    },
    {
      id: 'agreement:mou',
      title: 'Orbis and Turin: memorandum',
      type: 'mou',
      parties: [
        { recordId: 'company:orbis', role: 'company' },
        { recordId: 'city:turin', role: 'city' },
      ],
      cityIds: ['city:turin'],
      signedOn: { edtf: '2024-02-07', basis: 'text' },
    },
    {
      id: 'agreement:research',
      title: 'Orbis and Lindfield: research',
      type: 'research-cooperation',
      parties: [
        { recordId: 'company:orbis', role: 'company' },
        { recordId: 'company:lindau-uni', role: 'university' },
      ],
    },
  ] satisfies (Pick<Agreement, 'id'> & Partial<Agreement>)[],
}

const index = openNameIndex(
  compileNames([
    ...CATALOGUE.companies.map(companyAsNamed),
    ...CATALOGUE.cities.map(cityAsNamed),
    ...(CATALOGUE.agreements ?? []).map(({ id, title }) =>
      agreementAsNamed({ id, title: title ?? id, aliases: [] }),
    ),
  ]),
)

/** Reads a text against the small catalogue. */
export const read = (
  text: string,
  more: {
    title?: string
    lang?: string
    publishedAt?: string
    provider?: DraftProvider
    onFound?: (found: Reading) => Promise<void>
  } = {},
): Promise<Reading> => {
  if (!index.ok) throw new Error('the names of the test do not compile')
  const { title = '', lang = '', publishedAt = '', provider, onFound } = more
  return readText({ title, text, lang, publishedAt }, index.value, memorySource(CATALOGUE), {
    ...(provider ? { provider } : {}),
    ...(onFound ? { onFound } : {}),
  })
}
