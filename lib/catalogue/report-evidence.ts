import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { Evidence } from './evidence'
import { newEvidence } from './new-record'
import { textQuote } from './text-quote'

/** The field of the evidence that says: this article reports this agreement. */
export const REPORT_FIELD = 'report'

/** The words that report the agreement: its trigger, else the first reason that has a place in the text. */
const reportRange = (link: AgreementLink): { start: number; end: number } | undefined => {
  if (link.trigger) return link.trigger
  for (const reason of link.reasons) {
    if ('start' in reason) return { start: reason.start, end: reason.end }
  }
  return undefined
}

/**
 * Evidence that `article` reports the linked agreement; an `earlier` row for it is brought up to date.
 * Undefined when the link names no words of the text.
 */
export const reportEvidence = (
  article: { id: string; text: string; lang?: string | undefined },
  link: AgreementLink,
  earlier: Evidence | undefined,
): Evidence | undefined => {
  const range = reportRange(link)
  const selectors = range && textQuote(article.text, range.start, range.end)
  if (!selectors) return undefined
  if (earlier) return { ...earlier, ...selectors }
  return newEvidence({
    recordId: link.recordId,
    field: REPORT_FIELD,
    articleId: article.id,
    ...(article.lang === undefined ? {} : { lang: article.lang }),
    ...selectors,
  })
}
