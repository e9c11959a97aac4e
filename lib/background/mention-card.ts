import { i18n } from '#i18n'
import { displayName } from '@/lib/catalogue/display-name'
import { agreementsOf, getAgreement, recordsByIds } from '@/lib/catalogue/queries'
import type { Mention } from '@/lib/matching/mention'
import type { CardOption, MentionCard } from '@/lib/messaging/protocol'
import { namesLanguage } from '@/lib/settings/names-language'
import { isolate } from '@/lib/shared/isolate'
import { type AskedMention, askedMention } from './asked-mention'
import { agreementsText, kindText, ruleText } from './card-text'

/** Most other records offered; the panel has them all. */
const MOST_OTHERS = 3
/** The key of the manifest's command `open-panel`. */
const PANEL_KEY = 'Alt+Shift+L'

/** Names of a mention's record and of its alternatives, as the reader wants to see them. */
export const namesOf = async ({
  kind,
  name,
  recordId,
  alternatives,
}: Mention): Promise<(id: string) => string | undefined> => {
  const language = await namesLanguage.get()
  const found = await recordsByIds([recordId, ...alternatives])
  const agreement = kind === 'agreement' ? await getAgreement(recordId) : undefined
  return (id) => {
    const row = found.get(id)?.row
    if (row) return displayName(row, language)
    return id === recordId ? (agreement?.title ?? name) : undefined
  }
}

const option = (choice: CardOption['choice'], label: string, spoken = label): CardOption => ({
  choice,
  label,
  spoken,
})

/** Ways to say no. An agreement has no alias, and where it is reported is a matter of the one page. */
const refusalsOf = ({ kind, via }: Mention, host: string): CardOption[] => {
  const here = option('not-here', i18n.t('panel.notHere'))
  if (kind === 'agreement') return [here]
  return [
    here,
    option('not-on-site', i18n.t('panel.notOnSite', [host])),
    option('never-alias', i18n.t('panel.neverAlias', [isolate(via.alias)])),
  ]
}

/** What the card says about a mention; null when it is gone. */
export const mentionCard = async (
  tabId: number,
  asked: AskedMention,
): Promise<MentionCard | null> => {
  const found = await askedMention(tabId, asked)
  if (!found) return null
  const { mention, page } = found
  const { kind, recordId, alternatives, via } = mention
  const nameOf = await namesOf(mention)
  const others = kind === 'agreement' ? [] : alternatives.map(nameOf)
  const offered = others.flatMap((name, place) =>
    name === undefined
      ? []
      : [option(place, isolate(name), i18n.t('panel.means', [isolate(name)]))],
  )
  const hidden = offered.length - MOST_OTHERS
  const agreements = kind === 'agreement' ? 0 : (await agreementsOf(recordId)).length
  return {
    kind,
    lang: i18n.t('common.locale'),
    kindName: kindText(kind),
    name: isolate(nameOf(recordId) ?? mention.name),
    place: i18n.t('card.place', [String(asked.mention + 1), String(page.reading.mentions.length)]),
    known: agreementsText(kind, agreements),
    why: ruleText(via),
    couldMean: offered.length > 0 ? i18n.t('card.couldMean') : '',
    others: offered.slice(0, MOST_OTHERS),
    more: hidden > 0 ? i18n.t('panel.moreNames', [String(hidden)]) : '',
    open: i18n.t('card.openPanel'),
    openByKey: i18n.t('card.openByKey', [PANEL_KEY]),
    wrong: i18n.t('card.notRight'),
    refusals: refusalsOf(mention, new URL(page.url).hostname),
  }
}
