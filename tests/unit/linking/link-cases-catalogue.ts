import type { Agreement } from '@/lib/catalogue/agreement'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { cityAsNamed, companyAsNamed, memorySource } from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'

type Catalogue = Parameters<typeof memorySource>[0]

const aliases = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }))

/** Invented organisations and agreements around real places. */
const CATALOGUE: Catalogue = {
  companies: [
    { id: 'orbis', name: 'Orbis Motors', type: 'company', aliases: aliases('奥比斯汽车') },
    { id: 'orbis-italia', name: 'Orbis Italia', type: 'company', parentId: 'orbis' },
    { id: 'helio', name: 'Heliora', type: 'company', aliases: aliases('赫利奥能源') },
    {
      id: 'lindau-uni',
      name: 'University of Lindfield',
      type: 'university',
      aliases: aliases('Universität Lindfield', 'Università di Lindfield', '林菲尔德大学'),
    },
    {
      id: 'turin-council',
      name: 'Turin City Council',
      type: 'public-body',
      cityId: 'turin',
      aliases: aliases('Comune di Torino'),
    },
  ],
  cities: [
    { id: 'turin', name: 'Turin', type: 'city', aliases: aliases('Torino', '都灵') },
    { id: 'chongqing', name: 'Chongqing', type: 'city', aliases: aliases('重庆') },
    { id: 'kassel', name: 'Kassel', type: 'city', aliases: aliases('卡塞尔') },
  ],
  agreements: [
    {
      id: 'mou',
      title: 'Orbis and Turin: memorandum',
      type: 'mou',
      parties: [
        { recordId: 'orbis', role: 'company' },
        { recordId: 'turin', role: 'city' },
      ],
      cityIds: ['turin'],
      signedOn: { edtf: '2024-02-07', basis: 'text' },
    },
    {
      id: 'cq',
      title: 'Heliora and Chongqing: cooperation',
      type: 'cooperation-agreement',
      parties: [
        { recordId: 'helio', role: 'company' },
        { recordId: 'chongqing', role: 'city' },
      ],
      cityIds: ['chongqing'],
    },
    {
      id: 'research',
      title: 'Orbis and Lindfield: research',
      type: 'research-cooperation',
      parties: [
        { recordId: 'orbis', role: 'company' },
        { recordId: 'lindau-uni', role: 'university' },
      ],
      cityIds: [],
    },
    {
      id: 'supply',
      title: 'Heliora supplies Orbis',
      type: 'supply',
      parties: [
        { recordId: 'helio', role: 'company' },
        { recordId: 'orbis', role: 'company' },
      ],
      cityIds: ['kassel'],
    },
  ] satisfies (Pick<Agreement, 'id'> & Partial<Agreement>)[],
}

const index = openNameIndex(
  compileNames([...CATALOGUE.companies.map(companyAsNamed), ...CATALOGUE.cities.map(cityAsNamed)]),
)

/** Ids of the agreements an article reports, best first; `(id)` where it only recalls one. */
export const linksIn = async (lang: string, text: string): Promise<string> => {
  if (!index.ok) throw new Error('the names of the test do not compile')
  const input = { title: '', text, lang, publishedAt: '' }
  const { links } = await readText(input, index.value, memorySource(CATALOGUE))
  return links.map(({ recordId, recalled }) => (recalled ? `(${recordId})` : recordId)).join(' ')
}
