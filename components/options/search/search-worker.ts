import { openFullText } from '@/lib/catalogue/full-text'
import { renewFactsCopies } from '@/lib/catalogue/renew-facts-copies'
import { rankTexts } from '@/lib/catalogue/view/text-ranks'
import { reportError } from '@/lib/shared/report-error'
import type { SearchQuestion, SearchWord } from './search-protocol'

/** The options page's worker: holds the full-text index, ranks texts, and keeps the copies that the next start reads. */

/** The page comes first: its own first reading is done by then. */
const REST_MS = 3000

const say = (word: SearchWord): void => postMessage(word)

const renew = (): void => {
  renewFactsCopies().catch((error: unknown) => reportError('options/facts-copies', error))
}

const fullText = openFullText({
  onKept: renew,
  onChange: () => say({ said: 'changed' }),
  onFailure: (error) => {
    reportError('options/search-worker', error)
    say({ said: 'failed' })
  },
})

setTimeout(renew, REST_MS)

const answer = async (question: SearchQuestion): Promise<SearchWord> => {
  const { id } = question
  if (question.ask === 'search') {
    return { id, said: 'found', answer: fullText.search(question.query) }
  }
  if (question.ask === 'ranks') {
    return { id, said: 'ranks', ranks: rankTexts(question.texts, question.locale) }
  }
  return { id, said: 'quotes', quotes: await fullText.quotes(question.articleIds, question.terms) }
}

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  answer(data)
    .then(say)
    .catch((error: unknown) => {
      reportError('options/search', error)
      say({ said: 'failed' })
    })
})
