import { reportError } from '@/lib/shared/report-error'
import { groupBlocks } from './article-text'
import type { DomAccess } from './dom-access'
import { findHeadline } from './find-headline'
import type { PageModel } from './page-model'
import { createPreClean } from './pre-clean'
import { readPage } from './read-page'
import { runReadability } from './readable-clone'

/** What the page side of extraction finds: a copy of the page, and the text nodes in it that Readability kept. */
export interface CollectedPage {
  model: PageModel
  /** Indices into `model.nodes`, ascending. */
  kept: number[]
}

/** Why a page could not even be collected. */
type NoPageReason = 'too-deep' | 'too-large' | 'no-text' | 'not-an-article' | 'unreadable'

export type Collection = { ok: true; page: CollectedPage } | { ok: false; reason: NoPageReason }

/** Below this many characters the first attempt is not trusted (Readability's own default). */
const ENOUGH_TEXT = 500

const textNodes = (model: PageModel, kept: ReadonlySet<number> | null): number[] =>
  kept
    ? model.nodes
        .filter(
          ({ tag, index, parent }) =>
            tag === '#text' && (kept.has(index) || (parent && kept.has(parent.index))),
        )
        .map(({ index }) => index)
    : []

const lengthOf = (model: PageModel, kept: readonly number[]): number =>
  groupBlocks(model, kept).reduce((sum, block) => sum + block.text.length, 0)

const hasWords = (model: PageModel): boolean => {
  let length = 0
  for (const { text } of model.nodes) {
    length += text.trim().length
    if (length >= ENOUGH_TEXT) return true
  }
  return false
}

function* keep(model: PageModel, access: DomAccess): Generator<void, number[]> {
  const isDropped = createPreClean(model, findHeadline(model))
  yield
  const first = textNodes(model, yield* runReadability(model, access, isDropped, false))
  const length = lengthOf(model, first)
  if (length >= ENOUGH_TEXT) return first
  const second = textNodes(model, yield* runReadability(model, access, isDropped, true))
  return lengthOf(model, second) > length ? second : first
}

/**
 * Copies a live page and runs Readability on the copy; never changes the page. This half of extraction needs the DOM,
 * `judgePage` makes the article of what it gives and does not. Only the first step looks at the live page, so that it
 * may change between the steps.
 */
export function* collectSteps(document: Document): Generator<void, Collection> {
  const read = readPage(document)
  if (!read.ok) return read
  yield
  const { model, access } = read
  let kept: number[]
  try {
    kept = yield* keep(model, access)
  } catch (error) {
    reportError('article/collect', error)
    return { ok: false, reason: 'unreadable' }
  }
  if (kept.length > 0) return { ok: true, page: { model, kept } }
  // A front page is full of words, none of which stands in an article.
  return { ok: false, reason: hasWords(model) ? 'not-an-article' : 'no-text' }
}

/** `collectSteps` in one go. */
export const collectPage = (document: Document): Collection => {
  const steps = collectSteps(document)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
