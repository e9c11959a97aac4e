import type { Article } from '@/lib/article/article'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import { readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'
import { decisions, decisionsFor } from '@/lib/settings/decisions'
import { draftGazetteer } from './draft-gazetteer'
import { nameIndex } from './name-index-service'
import { openCatalogue } from './open-catalogue'

/** Reads text that stands in no tab: pasted words, or a file that the reader opened. */
export const readGivenText = async (article: Article): Promise<Reading | null> => {
  const opened = await openCatalogue()
  if (!opened.ok) return null
  const decided = decisionsFor(await decisions.get(), article.canonicalUrl)
  const options = { decisions: decided, gazetteer: draftGazetteer }
  return readText(article, await nameIndex(), dexieSource, options)
}
