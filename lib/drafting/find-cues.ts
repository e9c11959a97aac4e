import type { CompiledLexicon, CueLabel, LabelledExpression, SignalName } from './compile-lexicon'
import type { Span } from './sentences'

/** A cue in the text: the noun or verb, and what it stands for. */
export type Cue = Span & CueLabel

const collect = (text: string, span: Span, labelled: LabelledExpression, into: Cue[]): void => {
  const { expression, labels } = labelled
  const part = text.slice(span.start, span.end)
  for (const match of part.matchAll(expression)) {
    if (match[0] === '') continue
    const group = labels.findIndex((_, index) => match[index + 1] !== undefined)
    const label = labels[group]
    if (!label) continue
    const start = span.start + match.index
    into.push({ ...label, start, end: start + match[0].length })
  }
}

/**
 * Growers Union, National Research Centre: a word for a body as the last word of a name. A centre that is opened or a
 * contract named in capitals is none: only unions, and centres that act, are left out.
 */
const endsName = (text: string, span: Span, cue: Cue): boolean => {
  const body = cue.kind === 'foreign' || (cue.kind === 'noun' && cue.type === 'innovation-centre')
  if (!body || !/^\p{Lu}/u.test(text.slice(cue.start, cue.start + 1))) return false
  const before = /(\p{Lu}[\p{L}&'’-]+)\s$/u.exec(
    text.slice(Math.max(span.start, cue.start - 30), cue.start),
  )
  if (!before || /^(?:The|A|An|This|New|Joint|First)$/.test(before[1] ?? '')) return false
  return (
    cue.kind === 'foreign' ||
    /^,?\s(?:and|has|have|will|is|are|said|signed|agreed|of|in the)\s/u.test(
      text.slice(cue.end, cue.end + 9),
    )
  )
}

/** Agreement nouns, cue verbs and foreign contract words of a span, each list in text order. */
export const findCues = (
  text: string,
  span: Span,
  lexicon: CompiledLexicon,
): { nouns: Cue[]; verbs: Cue[] } => {
  const nouns: Cue[] = []
  const verbs: Cue[] = []
  collect(text, span, lexicon.nouns, nouns)
  collect(text, span, lexicon.verbs, verbs)
  if (lexicon.lang === 'de' || lexicon.lang === 'zh') return { nouns, verbs }
  return { nouns: nouns.filter((cue) => !endsName(text, span, cue)), verbs }
}

/** The spans of one kind of signal (negation, history, …) inside a span. */
export const findSignals = (
  text: string,
  span: Span,
  lexicon: CompiledLexicon,
  name: SignalName,
): Span[] => {
  const part = text.slice(span.start, span.end)
  const found: Span[] = []
  for (const match of part.matchAll(lexicon.signals[name])) {
    if (match[0] === '') continue
    found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
  }
  return found
}

export const hasSignal = (
  text: string,
  span: Span,
  lexicon: CompiledLexicon,
  name: SignalName,
): boolean => {
  const expression = lexicon.signals[name]
  expression.lastIndex = 0
  const met = expression.test(text.slice(span.start, span.end))
  expression.lastIndex = 0
  return met
}
