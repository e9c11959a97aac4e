import type { CompiledLexicon } from './compile-lexicon'
import type { Entity } from './entity'
import type { Cue } from './find-cues'
import { hasSignal } from './find-cues'
import { isPerson } from './is-person'
import { capitalNames } from './latin-names'
import { PERSON_ROLE } from './organisation-words'
import type { Sentence, Span } from './sentences'

export interface FoundPerson extends Span {
  name: string
  role: 'signatory' | 'witness'
  /** Whom the text says this person acts for. */
  onBehalfOf?: string
}

const ROLE_ZH =
  '(?:党委书记|市委书记|书记|市长|区长|县长|省长|董事长|总裁|总经理|副总裁|主任|校长|院长|部长|局长|会长|理事长|行长|首席执行官|CEO|总监|主席|秘书长)'
const PERSON_ZH = new RegExp(
  `${ROLE_ZH}([\\p{Script=Han}]{2,3}(?:·[\\p{Script=Han}]{2,6})?)(?=[,，、。]|和|与|共同|分别|代表|签|出席|见证|$)`,
  'gu',
)

/** Farthest that whom a person acts for may stand from the name, in characters. */
const NEAR = { latin: 70, zh: 12 }
/** Between a person and the body: for, of, on behalf of, with nothing but a role. */
const ACTS_AFTER =
  /^(?:,| \()?\s?(?:(?:\p{Lu}?[\p{L}-]+ ){0,5}(?:of|for|at|on behalf of|from|der|des|von|vom|für|im Namen|di|del|della|dell['’]|per|de|du|d['’]|des|por|en nombre de|pour|au nom de)\s?(?:the |la |le |l['’]|il |los |las )?)$/iu
/** Between the body and a person: its chief, "X's president", "X-Chef", "X CEO". */
const ACTS_BEFORE = /^(?:['’]s?|-)?\s?(?:[\p{L}-]+[\s,]+){0,4}$/u

/**
 * The party a person signs for: the nearest one before or after the name with only a role between. Null where the text
 * leaves it open.
 */
const actsFor = (
  text: string,
  sentence: Span,
  person: Span,
  bodies: readonly Entity[],
  zh: boolean,
): string | null => {
  const far = zh ? NEAR.zh : NEAR.latin
  let best: { name: string; apart: number } | null = null
  for (const body of bodies) {
    if (body.start < sentence.start || body.end > sentence.end) continue
    if (body.kind === 'city' && !body.acting) continue
    const before = body.end <= person.start
    if (!before && body.start < person.end) continue
    const between = before ? text.slice(body.end, person.start) : text.slice(person.end, body.start)
    if (between.length > far) continue
    const role = zh
      ? new RegExp(`^(?:党委|集团|公司|副|常务|市)*${ROLE_ZH}$`, 'u').test(between)
      : before
        ? ACTS_BEFORE.test(between) && PERSON_ROLE.test(between)
        : ACTS_AFTER.test(between)
    if (role && (!best || between.length < best.apart))
      best = { name: body.name, apart: between.length }
  }
  return best?.name ?? null
}

const chinese = (text: string, sentence: Sentence): FoundPerson[] => {
  const part = text.slice(sentence.start, sentence.end)
  const people: FoundPerson[] = []
  for (const match of part.matchAll(PERSON_ZH)) {
    const name = match[1] ?? ''
    const rest = part.slice(match.index + match[0].length)
    const verb = /见证|出席|参加|代表[^。]{0,12}签|签署|签约|签字/u.exec(rest)?.[0] ?? ''
    if (!/见证|签/u.test(verb)) continue
    const start = sentence.start + match.index + match[0].length - name.length
    people.push({
      name,
      role: verb.startsWith('见证') ? 'witness' : 'signatory',
      start,
      end: start + name.length,
    })
  }
  return people
}

/** Whether a role stands right before or after a name. */
const hasRole = (text: string, sentence: Span, name: Span): boolean => {
  const before =
    text
      .slice(Math.max(sentence.start, name.start - 36), name.start)
      .split(/[,;]\s/u)
      .pop() ?? ''
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 44))
  return (
    PERSON_ROLE.test(before) ||
    (/^,? /.test(after) && PERSON_ROLE.test(after.split(/(?<=\S)[,;]\s/u)[0] ?? '')) ||
    (after.startsWith(', ') && PERSON_ROLE.test(after.slice(2).split(/[,;]/u)[0] ?? ''))
  )
}

/**
 * People whom a sentence with a signing verb names as signing or as witnessing. Those who merely attended are neither.
 */
export const findSignatories = (
  text: string,
  sentence: Sentence,
  verb: Cue,
  lexicon: CompiledLexicon,
  bodies: readonly Entity[],
): FoundPerson[] => {
  const zh = lexicon.lang === 'zh'
  const found = zh ? chinese(text, sentence) : latin(text, sentence, verb, lexicon)
  return found.map((person) => {
    const onBehalfOf =
      person.role === 'witness' ? null : actsFor(text, sentence, person, bodies, zh)
    return onBehalfOf === null ? person : { ...person, onBehalfOf }
  })
}

const latin = (
  text: string,
  sentence: Sentence,
  verb: Cue,
  lexicon: CompiledLexicon,
): FoundPerson[] => {
  if (lexicon.lang === 'zh') return []
  if (verb.kind !== 'verb' || verb.act !== 'sign') return []
  const witness = hasSignal(text, sentence, lexicon, 'witness')
  const people: FoundPerson[] = []
  for (const { name, start, end, organisation } of capitalNames(text, sentence, lexicon.lang)) {
    const words = name.split(/\s+/)
    if (
      organisation ||
      words.length < 2 ||
      words.length > 4 ||
      !words.every((word) => /^\p{Lu}/u.test(word))
    )
      continue
    const person = isPerson(text, { name, start, end, organisation }, sentence)
    if (!person || !hasRole(text, sentence, { start, end })) continue
    people.push({ name, role: witness ? 'witness' : 'signatory', start, end })
  }
  return people
}
