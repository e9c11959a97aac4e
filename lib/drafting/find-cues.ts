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
  return { nouns, verbs }
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
