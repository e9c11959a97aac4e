import type { Agreement } from '@/lib/catalogue/agreement'
import { cueSentences } from '@/lib/drafting/article-cues'
import { type DraftProvider, rulesProvider, soundDrafts } from '@/lib/drafting/draft-provider'
import { findDates } from '@/lib/drafting/find-dates'
import type { Gazetteer } from '@/lib/drafting/gazetteer'
import { mayReport } from '@/lib/drafting/pair-cues'
import { draftLanguage, lexiconOf } from '@/lib/drafting/pick-lexicon'
import type { Span } from '@/lib/drafting/sentences'
import { findTopics } from '@/lib/drafting/topics'
import { linkAgreements } from '@/lib/linking/link-agreements'
import { type MatchOptions, matchText } from '@/lib/matching/match-text'
import type { Mention } from '@/lib/matching/mention'
import type { NameIndex } from '@/lib/matching/name-index'
import { simplified } from '@/lib/matching/simplified'
import { articleZone } from './article-zone'
import { catalogueAround } from './catalogue-around'
import type { CatalogueSource } from './catalogue-source'
import type { Reading } from './reading'
import { settleByParties } from './settle-by-parties'

/** One article as text. `lang` is a BCP 47 tag or empty, `publishedAt` an ISO 8601 date or empty. */
export interface ReadInput {
  title: string
  text: string
  lang: string
  publishedAt: string
  url?: string
}

export interface ReadOptions extends MatchOptions {
  /**
   * Places beyond the catalogue, loaded only for an article that may report an agreement.
   * Without them drafts know the catalogue's places alone.
   */
  gazetteer?: () => Promise<Gazetteer | null>
  /** Who drafts the agreements that the catalogue does not know; the rules that ship with Pactlight unless given. */
  provider?: DraftProvider
  /** Told once names and known agreements are settled: the reading as it will be, but for its drafts. Waited for. */
  onFound?: (reading: Reading) => Promise<void>
}

/** Remembers what was found in a span: several agreements ask for the same sentences. */
const perSpan = <T>(find: (span: Span) => T): ((span: Span) => T) => {
  const known = new Map<number, T>()
  return (span) => {
    const kept = known.get(span.start)
    if (kept !== undefined) return kept
    const fresh = find(span)
    known.set(span.start, fresh)
    return fresh
  }
}

const now = (): number => performance.now()

/** Paints the words that report a linked agreement, unless a name stands there already. */
const triggerMentions = (
  triggers: readonly { recordId: string; start: number; end: number }[],
  agreements: readonly Agreement[],
  text: string,
  taken: readonly Mention[],
): Mention[] => {
  const found: Mention[] = []
  const titles = new Map(agreements.map(({ id, title }) => [id, title]))
  for (const { recordId, start, end } of triggers) {
    const same = found.find((mention) => mention.start === start && mention.end === end)
    if (same) {
      if (same.recordId !== recordId && !same.alternatives.includes(recordId))
        same.alternatives.push(recordId)
      continue
    }
    const clash = [...taken, ...found].some(
      (mention) => mention.kind === 'agreement' && mention.start < end && start < mention.end,
    )
    if (clash) continue
    const surface = text.slice(start, end)
    const via = { alias: surface, rule: 'trigger' } as const
    found.push({
      start,
      end,
      surface,
      kind: 'agreement',
      recordId,
      name: titles.get(recordId) ?? recordId,
      alternatives: [],
      via,
    })
  }
  return found
}

/**
 * Reads one article: its zone, the names in it, the known agreements it reports, and drafts of new ones.
 * The background and `eval` both call this. Offsets are UTF-16 code units into `input.text`.
 */
export const readText = async (
  input: ReadInput,
  index: NameIndex,
  source: CatalogueSource,
  options: ReadOptions = {},
): Promise<Reading> => {
  const { title, text } = input
  const began = now()
  const zone = articleZone(text)
  const lang = draftLanguage(input.lang, text.slice(zone.start, zone.end))
  const matched = matchText(
    index,
    { title, text: text.slice(zone.start, zone.end), lang: input.lang || (lang ?? '') },
    options,
  )
  const decided = new Set((options.decisions?.chosen ?? []).map(({ surface }) => surface))
  const settled = await settleByParties(matched, source, decided)
  const names = settled.map((mention) => ({
    ...mention,
    start: mention.start + zone.start,
    end: mention.end + zone.start,
  }))
  const afterMatch = now()

  const cued = lang === 'zh' ? simplified(text) : text
  const sentences = cueSentences(cued, zone, lang ? lexiconOf(lang) : null)
  const mentionIds = [...new Set(names.map(({ recordId }) => recordId))]
  const { records, agreements } = await catalogueAround(source, mentionIds)
  const { links, triggers } = linkAgreements({
    text,
    lang,
    sentences,
    mentions: names,
    agreements,
    records,
    datesIn: perSpan((span) => (lang ? findDates(text, span, lang) : [])),
    topicsIn: perSpan((span) => (lang ? findTopics(text, span, lang).map(({ code }) => code) : [])),
  })
  const mentions = [...names, ...triggerMentions(triggers, agreements, text, names)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const found: Reading = {
    lang: input.lang || (lang ?? ''),
    mentions,
    links,
    drafts: [],
    ms: { match: afterMatch - began, link: now() - afterMatch, draft: 0 },
  }
  await options.onFound?.({ ...found, drafting: true })

  const drafting = now()
  const gazetteer = mayReport(sentences) && options.gazetteer ? await options.gazetteer() : null
  const drafts = await (options.provider ?? rulesProvider).draft({
    title,
    text,
    zone,
    lang,
    publishedAt: input.publishedAt,
    sentences,
    mentions: names,
    records,
    gazetteer,
  })
  return {
    ...found,
    drafts: soundDrafts(drafts, text),
    ms: { ...found.ms, draft: now() - drafting },
  }
}
