import { findQuote } from '@/lib/article/quote-selector'
import type { Evidence } from './evidence'

/** Evidence whose words the text no longer holds; small edits around or inside a quote do not lose it. */
export const orphanEvidence = (evidence: readonly Evidence[], text: string): Evidence[] =>
  evidence.filter(
    ({ quote, position }) =>
      text.slice(position.start, position.end) !== quote.exact &&
      findQuote(text, quote, position) === null,
  )
