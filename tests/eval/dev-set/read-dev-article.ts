import { readFileSync } from 'node:fs'
import { parseGazetteer } from '@/lib/catalogue/gazetteer'
import { gazetteerOf } from '@/lib/drafting/gazetteer'
import { compileNames } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { cityAsNamed, companyAsNamed, memorySource } from '@/lib/reading/memory-source'
import { readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'
import type { DevArticle } from './dev-article'

const seed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8'))

type Catalogue = Parameters<typeof memorySource>[0]

/** Reads articles of the set with the shipped catalogue and gazetteer, as the extension would. */
export const devReader = (): ((article: DevArticle) => Promise<Reading>) => {
  const catalogue = seed('catalogue.json') as Catalogue
  const named = [...catalogue.companies.map(companyAsNamed), ...catalogue.cities.map(cityAsNamed)]
  const index = openNameIndex(compileNames(named))
  if (!index.ok) throw new Error('the seed names do not compile')
  const source = memorySource(catalogue)
  const gazetteer = gazetteerOf(parseGazetteer(seed('gazetteer.json')))
  return ({ title = '', text, lang, publishedAt = '' }) =>
    readText({ title, text, lang, publishedAt }, index.value, source, {
      gazetteer: async () => gazetteer,
    })
}
