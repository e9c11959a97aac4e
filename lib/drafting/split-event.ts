import type { CompiledLexicon } from './compile-lexicon'
import type { Entity } from './entity'
import type { AgreementEvent } from './event'

/** Plural agreements concluded with each of several parties. */
const PLURAL: Record<CompiledLexicon['lang'], RegExp> = {
  en: /(?:agreements|memoranda|memorandums|MoUs|deals|contracts|partnerships|accords|pacts)/i,
  de: /(?:vereinbarungen|verträge|abkommen mit|memoranden|partnerschaften|kooperationen)/i,
  it: /(?:accordi|protocolli|convenzioni|intese|memorandum con|contratti|partnership con)/i,
  fr: /(?:accords|conventions|protocoles|partenariats|contrats)/i,
  es: /(?:acuerdos|convenios|alianzas|contratos|memorandos)/i,
  zh: /一系列|系列|多项|多个|分别|若干|\d+[项个份]|[两三四五六七八九十][项个份]/u,
}
/** Two complements of one plural noun: agreements on A and on B. */
const TWICE: Partial<Record<CompiledLexicon['lang'], RegExp>> = {
  de: /^[^.;]{0,90}?\s(?:und|sowie)\s(?:zur|zum|über)\s/u,
  en: /^[^.;]{0,90}?\sand\s(?:on|for)\s/u,
  it: /^[^.;]{0,90}?\se\s(?:per|su|sulla|sul)\s/u,
  fr: /^[^.;]{0,90}?\set\s(?:sur|pour)\s/u,
  es: /^[^.;]{0,90}?\sy\s(?:sobre|para)\s/u,
}

/** 甲与乙、丙与丁分别签署: the parties two by two; null where they are not coupled like that. */
const pairsOf = (text: string, parties: readonly Entity[]): Entity[][] | null => {
  const pairs: Entity[][] = []
  for (let at = 0; at + 1 < parties.length; at += 2) {
    const [one, other, next] = parties.slice(at, at + 3)
    if (!one || !other || !/^[与和同跟]$/u.test(text.slice(one.end, other.start))) return null
    if (next && !/^[、,，]$/u.test(text.slice(other.end, next.start))) return null
    pairs.push([one, other])
  }
  return pairs.length > 1 && pairs.length * 2 === parties.length ? pairs : null
}

/**
 * One sentence, several agreements: "agreements with A, B and C" gives one with each, "agreements on X and on Y" two
 * between the same parties. Otherwise the event itself.
 */
export const splitEvent = (
  text: string,
  event: AgreementEvent,
  lexicon: CompiledLexicon,
): AgreementEvent[] => {
  const { noun, verb, sentence, parties } = event
  const start = Math.min(verb.start, noun?.start ?? verb.start)
  const words = text.slice(start, Math.max(verb.end, noun?.end ?? 0) + 2)
  if (!noun || !PLURAL[lexicon.lang].test(words)) return [event]
  const complement = text.slice(noun.end, sentence.end)
  const twice = TWICE[lexicon.lang]?.exec(complement)
  if (twice) {
    const cut = noun.end + twice[0].length
    const later = parties.filter(({ start: at }) => at >= cut)
    const between = parties.filter(({ start: at }) => at > noun.end && at < cut)
    const shared = parties.filter((party) => !later.includes(party) && !between.includes(party))
    if (shared.length >= 2) {
      const first = { ...event, parties: [...shared, ...between] }
      const second = { ...event, parties: [...shared, ...later], score: event.score - 0.01 }
      return [
        { ...first, focus: { start: sentence.start, end: cut } },
        { ...second, focus: { start: cut, end: sentence.end } },
      ]
    }
  }
  if (lexicon.lang === 'zh') {
    const pairs = pairsOf(text, parties)
    if (pairs) return pairs.map((pair) => ({ ...event, parties: pair }))
  }
  const [subject, ...others] = parties
  const joined = lexicon.lang === 'zh' || others.every((party) => party.joined)
  if (subject && others.length >= 2 && joined) {
    return others.map((other) => ({ ...event, parties: [subject, other] }))
  }
  return [event]
}
