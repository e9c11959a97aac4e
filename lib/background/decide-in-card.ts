import { i18n } from '#i18n'
import type { Mention } from '@/lib/matching/mention'
import { takeCardUndo, writeCardUndo } from '@/lib/messaging/card-undo-store'
import { articleAddress } from '@/lib/messaging/page-state'
import type { CardChoice, CardVerdict } from '@/lib/messaging/protocol'
import type { Decision } from '@/lib/settings/decision-list'
import { decide, pageKey, takeBack } from '@/lib/settings/decisions'
import { siteOrigin } from '@/lib/settings/sites'
import { isolate } from '@/lib/shared/isolate'
import { type AskedMention, askedMention } from './asked-mention'
import { namesOf } from './mention-card'

interface Verdict {
  decision: Decision
  said: string
}

const verdictOf = (
  choice: CardChoice,
  { kind, surface, recordId, alternatives, via }: Mention,
  url: string,
  nameOf: (id: string) => string,
): Verdict | null => {
  const at = new Date().toISOString()
  const page = pageKey(url)
  const origin = siteOrigin(url)
  const name = nameOf(recordId)
  if (choice === 'not-here')
    return {
      decision: { list: 'notHere', entry: { recordId, page, at } },
      said: i18n.t('panel.decided.notHere', [name]),
    }
  // The words that report an agreement are no name of it.
  if (kind === 'agreement' || !origin) return null
  if (choice === 'not-on-site')
    return {
      decision: { list: 'notOnSite', entry: { recordId, origin, at } },
      said: i18n.t('panel.decided.notOnSite', [name, new URL(url).hostname]),
    }
  if (choice === 'never-alias')
    return {
      decision: { list: 'neverAliases', entry: { recordId, alias: via.alias, page, at } },
      said: i18n.t('panel.decided.neverAlias', [isolate(via.alias), name]),
    }
  const other = alternatives[choice]
  if (other === undefined) return null
  return {
    decision: { list: 'chosen', entry: { surface, recordId: other, page, at } },
    said: i18n.t('panel.decided.chosen', [isolate(surface), nameOf(other)]),
  }
}

/**
 * Keeps what the reader decided in a page's card. The page names a mention of its own present reading; which record and
 * which words that is, the background knows. Null when that reading is over, or not shown in the page.
 */
export const decideInCard = async (
  tabId: number,
  { choice, ...asked }: AskedMention & { choice: CardChoice },
): Promise<CardVerdict | null> => {
  const found = await askedMention(tabId, asked)
  if (!found?.page.highlighted) return null
  const { mention, page } = found
  const nameOf = await namesOf(mention)
  const verdict = verdictOf(choice, mention, articleAddress(page), (id) =>
    isolate(nameOf(id) ?? mention.name),
  )
  const undo = verdict && (await decide(verdict.decision))
  if (!undo) return null
  await writeCardUndo(tabId, undo)
  return {
    said: verdict.said,
    listed: i18n.t('card.listed'),
    undo: i18n.t('common.undo'),
    undone: i18n.t('card.undone'),
  }
}

/** Takes back what was last decided in the tab's card. False when there is nothing to take back. */
export const undoInCard = async (tabId: number): Promise<boolean> => {
  const undo = await takeCardUndo(tabId)
  if (undo) await takeBack(undo)
  return undo !== null
}
