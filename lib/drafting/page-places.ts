import { chineseNames } from './chinese-names'
import type { DraftInput } from './draft-input'
import type { Entity } from './entity'

/** How much of an article is searched for the place it is about. */
const REACH = 1800
const ADJECTIVE = /(?<!\p{L})(\p{Lu}\p{Ll}{3,})er(?=\s\p{Lu})/gu
const HAN_AFTER = /^[市县]/u
const HAN_BEFORE = /[在于来赴抵]$|[,，。、；;“\s]$|^$/u

const place = (name: string, start: number): Entity => ({
  start,
  end: start + name.length,
  name,
  kind: 'city',
  told: 'bare',
  acting: false,
})

const german = (text: string, start: number, input: DraftInput): Entity[] =>
  [...text.matchAll(ADJECTIVE)].flatMap((match) => {
    const name = match[1] ?? ''
    return input.gazetteer?.find(name) ? [place(name, start + match.index)] : []
  })

/** Chinese places: before 市 or 县, or where a clause or a preposition opens. The longest name wins. */
const chinese = (text: string, start: number, input: DraftInput): Entity[] => {
  const found: Entity[] = []
  const names = chineseNames(text, { start: 0, end: text.length })
  for (let at = 0; at < text.length; at++) {
    for (const length of [4, 3, 2]) {
      const name = text.slice(at, at + length)
      if (name.length < length || !/^\p{Script=Han}+$/u.test(name)) continue
      const known = input.gazetteer?.find(name)
      if (!known) continue
      const marked = HAN_AFTER.test(text.slice(at + length, at + length + 1))
      if (names.some((other) => other.start <= at && at < other.end)) break
      if (marked || (length > 2 && HAN_BEFORE.test(text.slice(Math.max(0, at - 1), at)))) {
        found.push(place(name, start + at))
      }
      at += length - 1
      break
    }
  }
  return found
}

/** Places of the gazetteer that no name of the lead shows: German adjectives (Wuppertaler) and Chinese towns. */
export const placesOf = (input: DraftInput): Entity[] => {
  if (!input.gazetteer) return []
  const start = input.zone.start
  const text = input.text.slice(start, Math.min(input.zone.end, start + REACH))
  if (input.lang === 'de') return german(text, start, input)
  return input.lang === 'zh' ? chinese(text, start, input) : []
}
