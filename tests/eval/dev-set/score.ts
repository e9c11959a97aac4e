import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { plainName } from '@/lib/drafting/entity'
import type { Mention } from '@/lib/matching/mention'
import type { DevArticle, DevGold } from './dev-article'

/** Right, wrong and missed. */
export interface Count {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  event: Count
  parties: Count
  city: Count
  date: Count
  amounts: Count
  typeRight: number
  statusRight: number
  matched: number
  /** Drafts in articles that report no agreement. */
  falseArticles: number
  negatives: number
  /** Years that stand neither in the text nor in the page's date. */
  inventedYears: number
}

export type NamedDraft = AgreementDraft & { names: string[][] }

const none = (): Count => ({ right: 0, wrong: 0, missed: 0 })

export const emptyScore = (): Score => ({
  event: none(),
  parties: none(),
  city: none(),
  date: none(),
  amounts: none(),
  typeRight: 0,
  statusRight: 0,
  matched: 0,
  falseArticles: 0,
  negatives: 0,
  inventedYears: 0,
})

/** F1 of a count; 1 where there was nothing to find and nothing was claimed. */
export const f1 = ({ right, wrong, missed }: Count): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)

export const precision = ({ right, wrong }: Count): number =>
  right + wrong === 0 ? 1 : right / (right + wrong)

/** Two names that share at least six tenths of the longer one. */
const alike = (a: string, b: string): boolean => {
  const one = plainName(a).replace(/[\s.’'-]/gu, '')
  const other = plainName(b).replace(/[\s.’'-]/gu, '')
  if (one === '' || other === '') return false
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  return (
    (one.includes(other) || other.includes(one)) &&
    shorter / Math.max(one.length, other.length) >= 0.6
  )
}

/** A draft with each linked party also under the words that name it in the article. */
export const withSurfaces = (draft: AgreementDraft, mentions: readonly Mention[]): NamedDraft => ({
  ...draft,
  names: draft.parties.map((party) => [
    party.name,
    ...mentions.filter(({ recordId }) => recordId === party.recordId).map(({ surface }) => surface),
  ]),
})

const hits = (draft: NamedDraft, gold: DevGold): number =>
  gold.parties.filter((name) =>
    draft.names.some((names) => names.some((each) => alike(each, name))),
  ).length

const scoreMatch = (draft: NamedDraft, gold: DevGold, score: Score): string[] => {
  const misses: string[] = []
  score.matched++
  if (draft.type === gold.type || gold.typeAlso?.includes(draft.type)) score.typeRight++
  else misses.push(`type ${draft.type}`)
  if (draft.status === gold.status || gold.statusAlso?.includes(draft.status)) score.statusRight++
  else misses.push(`status ${draft.status}`)
  const right = hits(draft, gold)
  const accepted = [...gold.parties, ...(gold.partiesAlso ?? [])]
  const wrong = draft.names.filter(
    (names) => !accepted.some((name) => names.some((each) => alike(each, name))),
  )
  score.parties.right += right
  score.parties.wrong += wrong.length
  score.parties.missed += gold.parties.length - right
  if (right < gold.parties.length || wrong.length > 0)
    misses.push(`parties ${draft.parties.map(({ name }) => name).join(' + ')}`)
  if (gold.city !== undefined) {
    const names = [gold.city, ...(gold.cityAlso ?? [])]
    const ok = names.some((name) =>
      name === null ? draft.city === null : draft.city !== null && alike(draft.city.name, name),
    )
    if (ok) score.city.right++
    else {
      if (draft.city) score.city.wrong++
      score.city.missed++
      misses.push(`city ${draft.city?.name ?? '–'}`)
    }
  }
  const dateOk = draft.date === gold.date || (gold.dateAlso ?? []).includes(draft.date)
  if (dateOk) score.date.right++
  else {
    if (draft.date !== null) score.date.wrong++
    if (gold.date !== null) score.date.missed++
    misses.push(`date ${draft.date}`)
  }
  const wanted = gold.amounts ?? []
  const same = wanted.filter((amount) =>
    draft.amounts.some(
      ({ value, currency }) => value === amount.value && currency === amount.currency,
    ),
  )
  score.amounts.right += same.length
  score.amounts.missed += wanted.length - same.length
  if (gold.amounts !== undefined) score.amounts.wrong += draft.amounts.length - same.length
  if (same.length < wanted.length) misses.push(`amounts ${JSON.stringify(draft.amounts)}`)
  return misses
}

/** Adds one article's drafts to a score and says in words what was missed. */
export const scoreArticle = (
  article: DevArticle,
  drafts: readonly NamedDraft[],
  score: Score,
): string[] => {
  const misses: string[] = []
  for (const { date } of drafts) {
    const year = /^(\d{4})/.exec(date ?? '')?.[1]
    const near =
      article.publishedAt === undefined
        ? []
        : [Number(article.publishedAt.slice(0, 4))].flatMap((y) => [y - 1, y, y + 1])
    if (year !== undefined && !article.text.includes(year) && !near.includes(Number(year)))
      score.inventedYears++
  }
  if (article.gold.length === 0) {
    score.negatives++
    if (drafts.length > 0) score.falseArticles++
  }
  const left = [...drafts]
  for (const gold of article.gold) {
    const best = left.sort((a, b) => hits(b, gold) - hits(a, gold))[0]
    if (!best || hits(best, gold) * 2 < gold.parties.length) {
      score.event.missed++
      misses.push('no draft')
      continue
    }
    left.splice(left.indexOf(best), 1)
    score.event.right++
    misses.push(...scoreMatch(best, gold, score))
  }
  score.event.wrong += left.length
  for (const draft of left)
    misses.push(
      `false: ${draft.type} ${draft.parties.map(({ name }) => name).join(' + ')} «${draft.quote.exact.slice(0, 60)}»`,
    )
  return misses
}
