import { type CompiledLexicon, compileLexicon } from './compile-lexicon'
import { DE } from './lexicon/de'
import { EN } from './lexicon/en'
import { ES } from './lexicon/es'
import { FR } from './lexicon/fr'
import { IT } from './lexicon/it'
import type { Lexicon } from './lexicon/lexicon'
import { ZH } from './lexicon/zh'

export type DraftLanguage = Lexicon['lang']

const LEXICONS: Record<DraftLanguage, Lexicon> = { de: DE, en: EN, es: ES, fr: FR, it: IT, zh: ZH }
const compiled = new Map<DraftLanguage, CompiledLexicon>()

/** Frequent short words that few of the other languages share. */
const MARKERS: readonly (readonly [DraftLanguage, RegExp])[] = [
  ['de', /(?<!\p{L})(?:der|die|das|und|mit|für|ist|von|den|dem|eine|nicht|auf)(?!\p{L})/giu],
  ['en', /(?<!\p{L})(?:the|and|of|with|for|is|was|that|by|has|its|from)(?!\p{L})/giu],
  ['it', /(?<!\p{L})(?:il|che|di|della|nel|per|con|gli|una|sono|dell|alla|ha)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:le|les|des|et|du|une|pour|avec|dans|est|sur|aux|qui)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:el|los|las|que|del|una|para|por|con|y|se|su|es)(?!\p{L})/giu],
]
const SAMPLE = 3000

const isDraftLanguage = (tag: string): tag is DraftLanguage => tag in LEXICONS

/**
 * The language whose cues fit a text: what its characters say about Chinese, then the declared BCP 47 tag,
 * then a count of frequent words. Null where none of the six languages fits.
 */
export const draftLanguage = (lang: string, text: string): DraftLanguage | null => {
  const sample = text.slice(0, SAMPLE)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han > sample.length * 0.2) return /[\u3040-\u30ff]/u.test(sample) ? null : 'zh'
  const declared = lang.toLowerCase().split('-')[0] ?? ''
  if (declared !== 'zh' && isDraftLanguage(declared)) return declared
  if (declared !== '' && declared !== 'zh' && declared !== 'und') return null
  let best: DraftLanguage | null = null
  let most = 2
  for (const [candidate, expression] of MARKERS) {
    const count = sample.match(expression)?.length ?? 0
    if (count > most) {
      best = candidate
      most = count
    }
  }
  return best
}

/** The compiled cues of a language, made at first use. */
export const lexiconOf = (lang: DraftLanguage): CompiledLexicon => {
  const known = compiled.get(lang)
  if (known) return known
  const fresh = compileLexicon(LEXICONS[lang])
  compiled.set(lang, fresh)
  return fresh
}
