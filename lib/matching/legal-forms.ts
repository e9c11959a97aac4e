import forms from '@/seeds/legal-forms.json'

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s.,]/g, '')
    .toLowerCase()

const LATIN = [...forms.de, ...forms.it, ...forms.en, ...forms.fr, ...forms.es]
/** Words that stand beside a legal form but also make names of their own (Volkswagen Group, Bosch Stiftung). */
const DESCRIPTIVE = new Set([
  'group',
  'holding',
  'holdings',
  'stiftung',
  'limited',
  'lp',
  'sa',
  'sas',
])

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A legal form with the freedom texts take: dots, commas and spaces may go missing or be added. */
const tolerant = (form: string): string =>
  (form.match(/[\p{L}]+|&|\(|\)/gu) ?? [])
    .map((part) => literally(part))
    .join('[.,]?\\s?')
    .concat('\\.?')

const byLength = (a: string, b: string): number => b.length - a.length

const latinPattern = [...new Set(LATIN)].sort(byLength).map(tolerant).join('|')
const hanPattern = [...new Set(forms.zh)].sort(byLength).map(literally).join('|')

const LATIN_AFTER = new RegExp(`^(?:,\\s?|\\s)(?:${latinPattern})(?![\\p{L}\\p{N}])`, 'u')
const HAN_AT_END = new RegExp(`^(.+?)(?:${hanPattern})$`, 'u')
const HAN_AFTER = new RegExp(`^(?:${hanPattern})`, 'u')
const HAN_LAST = new Set(forms.zh.map((form) => form.at(-1)))

const withoutSigns = (text: string): string => text.replace(/[\s.,]/g, '')

const LATIN_FORMS = new Set(LATIN.map(withoutSigns))
/** `GmbH & Co. KG` is the longest. */
const MOST_WORDS = 4

/** The name before the longest legal form at its end, or null. */
const withoutLatinForm = (name: string): string | null => {
  let bare: string | null = null
  let at = name.length
  for (let words = 0; words < MOST_WORDS; words++) {
    at = name.lastIndexOf(' ', at - 1)
    if (at <= 0) break
    if (LATIN_FORMS.has(withoutSigns(name.slice(at + 1)))) bare = name.slice(0, at)
  }
  return bare === null ? null : bare.replace(/[\s,]+$/, '')
}

/**
 * A company's name without the legal form at its end (`Siemens AG` → `Siemens`, `华为技术有限公司` → `华为`), or null.
 * Forms: cleanco's term data and the ISO 20275 list, see `seeds/legal-forms.json`.
 */
export const withoutLegalForm = (name: string): string | null => {
  const bare = HAN_LAST.has(name.at(-1))
    ? (HAN_AT_END.exec(name)?.[1] ?? null)
    : withoutLatinForm(name)
  return bare !== null && bare.length > 1 ? bare : null
}

/** Length of the legal form that stands right after a company's name in running text, separator included; else 0. */
export const legalFormAfter = (rest: string): number => {
  const latin = LATIN_AFTER.exec(rest)?.[0]
  if (latin !== undefined && !DESCRIPTIVE.has(letters(latin))) return latin.length
  return HAN_AFTER.exec(rest)?.[0]?.length ?? 0
}
