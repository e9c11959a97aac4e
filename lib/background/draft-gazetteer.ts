import { parseGazetteer } from '@/lib/catalogue/gazetteer'
import { type Gazetteer, gazetteerOf } from '@/lib/drafting/gazetteer'
import { reportError } from '@/lib/shared/report-error'

let loading: Promise<Gazetteer | null> | undefined

const load = async (): Promise<Gazetteer | null> => {
  try {
    const answer = await fetch('/gazetteer.json')
    return gazetteerOf(parseGazetteer(await answer.json()))
  } catch (error) {
    reportError('drafting/gazetteer', error)
    return null
  }
}

/** The packaged places for drafts, read once while the background lives; null where the file cannot be read. */
export const draftGazetteer = (): Promise<Gazetteer | null> => {
  loading ??= load()
  return loading
}
