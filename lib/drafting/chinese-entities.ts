import { chineseNames } from './chinese-names'
import { titleNamesIn } from './chinese-title-names'
import type { DraftInput } from './draft-input'
import type { Entity } from './entity'
import type { Span } from './sentences'
import { typeFromName } from './type-from-name'

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

/** A place after "in" or "at" that the gazetteer knows, the longest name first. */
const chinesePlaces = (text: string, sentence: Span, { gazetteer }: DraftInput): Entity[] => {
  if (!gazetteer) return []
  const found: Entity[] = []
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/在|于|落户|位于|落地/gu)) {
    const start = sentence.start + match.index + match[0].length
    for (const length of [4, 3, 2]) {
      const name = text.slice(start, start + length)
      if (start + length > sentence.end || !gazetteer.find(name)) continue
      found.push({ start, end: start + length, name, kind: 'city', told: 'bare', acting: false })
      break
    }
  }
  return found
}

/** The organisations and places of a Chinese sentence that the catalogue does not know. */
export const chineseEntities = (text: string, sentence: Span, input: DraftInput): Entity[] => {
  const names = chineseNames(text, sentence).map(({ start, end, name }): Entity => {
    const type = typeFromName(name)
    const told = 'organisation'
    return { start, end, name, kind: 'company', told, acting: false, ...(type ? { type } : {}) }
  })
  const titled = titleNamesIn(input, sentence)
    .filter((span) => !names.some((name) => name.start < span.end && span.start < name.end))
    .filter(({ name }) => !input.gazetteer?.find(name))
    .map(
      (span): Entity =>
        /[市县区州]$/u.test(span.name)
          ? { ...span, kind: 'city', told: 'bare', acting: true }
          : { ...span, kind: 'company', told: 'bare', acting: false },
    )
  const places = chinesePlaces(text, sentence, input)
  const found = [...names, ...titled]
  return [...found, ...places.filter((place) => !found.some((name) => covers(name, place)))]
}
