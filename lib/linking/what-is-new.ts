import type { Agreement, Amount } from '@/lib/catalogue/agreement'
import type { AgreementDraft, Quote } from '@/lib/drafting/agreement-draft'
import type { NamedRecord } from '@/lib/matching/named-record'
import { standsFor } from './stands-for'

/** One thing an article says that the catalogue did not know. `quote` shows where. */
export type News =
  | { code: 'new-party'; agreementId: string; name: string; recordId?: string; quote: Quote }
  | { code: 'changed-amount'; agreementId: string; amount: Amount; before: Amount; quote: Quote }
  | { code: 'new-amount'; agreementId: string; amount: Amount; quote: Quote }
  | { code: 'now-signed'; agreementId: string; quote: Quote }
  | { code: 'ended'; agreementId: string; quote: Quote }
  | { code: 'first-topic'; topic: string; quote: Quote }
  | {
      code: 'new-in-city'
      recordId: string
      name: string
      cityId: string
      city: string
      quote: Quote
    }

const sameAmount = (a: Amount, b: Amount): boolean =>
  a.value === b.value && a.currency === b.currency

const knownParty = (
  agreement: Agreement,
  recordId: string,
  records: ReadonlyMap<string, NamedRecord>,
): boolean =>
  agreement.parties.some((party) => {
    if (party.recordId === recordId) return true
    const named = records.get(recordId)
    const known = records.get(party.recordId)
    return named !== undefined && known !== undefined && standsFor(named, known) !== null
  })

const aboutKnown = (
  draft: AgreementDraft,
  agreement: Agreement,
  records: ReadonlyMap<string, NamedRecord>,
): News[] => {
  const news: News[] = []
  const { id: agreementId } = agreement
  const quote = (field: keyof AgreementDraft['evidence']): Quote =>
    draft.evidence[field] ?? draft.quote
  for (const party of draft.parties) {
    if (party.recordId !== undefined && knownParty(agreement, party.recordId, records)) continue
    news.push({
      code: 'new-party',
      agreementId,
      name: party.name,
      quote: quote('parties'),
      ...(party.recordId === undefined ? {} : { recordId: party.recordId }),
    })
  }
  for (const amount of draft.amounts) {
    if (agreement.amounts.some((known) => sameAmount(known, amount))) continue
    const before = agreement.amounts.find(
      ({ currency, period }) => currency === amount.currency && period === amount.period,
    )
    news.push(
      before
        ? { code: 'changed-amount', agreementId, amount, before, quote: quote('amounts') }
        : { code: 'new-amount', agreementId, amount, quote: quote('amounts') },
    )
  }
  const open =
    agreement.status === 'planned' ||
    agreement.status === 'announced' ||
    agreement.status === 'reported'
  if (draft.status === 'signed' && open)
    news.push({ code: 'now-signed', agreementId, quote: quote('status') })
  if (draft.status === 'ended' && agreement.status !== 'ended')
    news.push({ code: 'ended', agreementId, quote: quote('status') })
  return news
}

/** A draft, and the agreement it tells of where the catalogue has one. */
export interface DraftBeside {
  draft: AgreementDraft
  known: Agreement | null
}

/**
 * What an article's drafts add to the catalogue: to agreements it reports again, and on the whole (a topic never seen,
 * a company new to a city). `agreements` are those around the article's records, `topics` all codes the catalogue has.
 */
export const whatIsNew = (
  drafts: readonly DraftBeside[],
  agreements: readonly Agreement[],
  records: ReadonlyMap<string, NamedRecord>,
  topics: ReadonlySet<string>,
): News[] => {
  const news: News[] = []
  const seen = new Set(topics)
  for (const { draft, known } of drafts) {
    if (known) news.push(...aboutKnown(draft, known, records))
    for (const topic of draft.topics) {
      if (seen.has(topic)) continue
      seen.add(topic)
      news.push({ code: 'first-topic', topic, quote: draft.evidence.topics ?? draft.quote })
    }
    const cityId = draft.city?.recordId
    if (known || cityId === undefined || !draft.city) continue
    for (const { recordId, name, kind } of draft.parties) {
      if (kind !== 'company' || recordId === undefined) continue
      const before = agreements.some(
        (agreement) =>
          agreement.cityIds.includes(cityId) &&
          agreement.parties.some((party) => party.recordId === recordId),
      )
      if (!before)
        news.push({
          code: 'new-in-city',
          recordId,
          name,
          cityId,
          city: draft.city.name,
          quote: draft.quote,
        })
    }
  }
  return news
}
