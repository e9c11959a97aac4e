import type { DraftLanguage } from '@/lib/drafting/pick-lexicon'
import type { Span } from '@/lib/drafting/sentences'

/** Words of courts and claims; general vocabulary. A contract named beside them is disputed, not made. */
const WORDS: Readonly<Record<DraftLanguage, RegExp>> = {
  de: /(?<!\p{L})(?:vor Gericht|\p{L}*gericht (?:hat|verurteilt|weist|gibt)|verklag(?:t|en|te)|klagt|Klage|streiten|Vertragsbruch|Schadens?ersatz)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:a|the|high|district|appeals|supreme) court|lawsuits?|su(?:es|ed|ing)|breach of contract|damages|fined)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tribunale|in tribunale|causa (?:a|contro|per)|condanna(?:to|ta)?|violazione|ricorso)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tribunal|procès|assign(?:e|é)|condamn(?:e|é)e?|violation)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tribunal|juicio|demanda(?:do)?|condena(?:do)?|incumplimiento)(?!\p{L})/iu,
  zh: /起诉|诉讼|法院|违约|被判|索赔/u,
}

/** Does the sentence tell of a quarrel in court? */
export const isDispute = (text: string, { start, end }: Span, lang: DraftLanguage): boolean =>
  WORDS[lang].test(text.slice(start, end))
