import { pinyin } from 'pinyin-pro'
import { foldForSearch } from '@/lib/catalogue/search-fold'
import { withoutLegalForm } from '@/lib/matching/legal-forms'
import { simplified } from '@/lib/matching/simplified'

/** One name in the forms in which two records' names are compared. */
export interface NameForm {
  /** As the record has it. */
  text: string
  /** Folded, simplified, without signs: `huawei technologies`. */
  folded: string
  /** Without legal form, or without the word for its kind of place; the shortest first. */
  bares: [string, ...string[]]
  /** The letters of these and of the whole name; Chinese as toneless pinyin. */
  letters: [string, ...string[]]
  /** Which scripts it is written in. */
  han: boolean
}

const HAN = /\p{Script=Han}/u
const SIGNS = /[^\p{L}\p{N}]+/gu
const PLACE_BEFORE =
  /^(?:(?:the )?city of|stadt|landeshauptstadt|hansestadt|comune di|citta di|ville de|ciudad de|municipality of|gemeinde|kreis|landkreis) /
const PLACE_AFTER = / (?:city|stadt|municipality|district|county|province|shi|qu)$/
/** 市 and 区 are left away in running text; a name of two characters may need its last one. */
const HAN_PLACE_AFTER = /^(..+?)(?:特别行政区|自治区|自治州|自治县|新区|市|区|县|州|省)$/u

const folded = (text: string): string =>
  foldForSearch(simplified(text)).replace(/&/g, ' and ').replace(SIGNS, ' ').trim()

/** 科技有限公司 is a legal form, and 科技 may still be part of the name: both are looked at. */
const HAN_COMPANY_AFTER = /(?:股份)?(?:有限)?(?:责任)?公司$/u

const baresOf = (text: string, whole: string, kind: 'company' | 'city'): [string, ...string[]] => {
  if (kind === 'company') {
    const bare = folded(withoutLegalForm(simplified(text).trim()) ?? text) || whole
    const light = whole.replace(HAN_COMPANY_AFTER, '')
    return light === '' || light === bare || !HAN.test(text) ? [bare] : [bare, light]
  }
  const han = HAN_PLACE_AFTER.exec(whole)?.[1]
  return [han ?? (whole.replace(PLACE_BEFORE, '').replace(PLACE_AFTER, '') || whole)]
}

const lettersOf = (bare: string, han: boolean): string => {
  const latin = han ? pinyin(bare, { toneType: 'none', nonZh: 'consecutive', v: false }) : bare
  return foldForSearch(latin).replace(/[^\p{L}\p{N}]/gu, '')
}

/** The forms of one name; null for a name of signs only. */
export const nameForm = (text: string, kind: 'company' | 'city'): NameForm | null => {
  const whole = folded(text)
  if (whole === '') return null
  const han = HAN.test(text)
  const bares = baresOf(text, whole, kind)
  const [bare, ...rest] = bares
  const others = [...rest, whole].map((name) => lettersOf(name, han))
  return { text, folded: whole, bares, letters: [lettersOf(bare, han), ...others], han }
}

/** Consonants that a Chinese transcription tells apart badly, led to one. */
const SOUNDS: [RegExp, string][] = [
  [/sch|sh|zh|ch|x|z|q|j|c/g, 's'],
  [/ph|v|w|h/g, 'f'],
  [/b/g, 'p'],
  [/d|th/g, 't'],
  [/g/g, 'k'],
  [/r/g, 'l'],
  [/ng|m/g, 'n'],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
]

/**
 * The consonants of a name as a listener might write them: `siemens` and `ximenzi` (西门子) give the same. Weak: it only
 * counts beside another hint. Null where too little is left.
 */
export const soundOf = ({ letters: [bare] }: NameForm): string | null => {
  const sound = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), bare)
  return sound.length >= 3 ? sound : null
}
