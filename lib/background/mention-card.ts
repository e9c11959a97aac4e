import { displayName } from '@/lib/catalogue/display-name'
import { agreementsOf, getAgreement, recordsByIds } from '@/lib/catalogue/queries'
import type { Mention } from '@/lib/matching/mention'
import { readPageState } from '@/lib/messaging/page-state-store'
import type { MentionCard } from '@/lib/messaging/protocol'
import { namesLanguage } from '@/lib/settings/names-language'

/** A mention of the tab's present reading; null when the page asks about another one. */
const mentionOf = async (
  tabId: number,
  version: number,
  place: number,
): Promise<Mention | null> => {
  const state = await readPageState(tabId)
  if (state?.status !== 'article' || state.version !== version) return null
  return state.reading.mentions[place] ?? null
}

/** What the hover card says about a mention; null when it is gone. */
export const mentionCard = async (
  tabId: number,
  version: number,
  place: number,
): Promise<MentionCard | null> => {
  const mention = await mentionOf(tabId, version, place)
  if (!mention) return null
  const { kind, surface, recordId, alternatives } = mention
  const language = await namesLanguage.get()
  const found = await recordsByIds([recordId, ...alternatives])
  const nameOf = (id: string): string | undefined => {
    const row = found.get(id)?.row
    return row && displayName(row, language)
  }
  const agreement = kind === 'agreement' ? await getAgreement(recordId) : undefined
  return {
    kind,
    name: agreement?.title ?? nameOf(recordId) ?? mention.name,
    surface,
    alias: mention.via.alias,
    rule: mention.via.rule,
    agreements: kind === 'agreement' ? 1 : (await agreementsOf(recordId)).length,
    alternatives: alternatives.map(nameOf).filter((name) => name !== undefined),
  }
}
