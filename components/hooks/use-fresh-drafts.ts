import { useLiveQuery } from 'dexie-react-hooks'
import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import { matchDrafts } from '@/lib/reading/match-drafts'

/** The drafts that none of the agreements linked to the article accounts for; none until that is known. */
export const useFreshDrafts = (
  drafts: readonly AgreementDraft[],
  linked: readonly Agreement[] | undefined,
): AgreementDraft[] => {
  const fresh = useLiveQuery(async () => {
    if (!linked || drafts.length === 0) return []
    const parties = drafts.flatMap((draft) => draft.parties.flatMap((one) => one.recordId ?? []))
    const records = await dexieSource.records([...parties, ...linked.flatMap(agreementRecords)])
    return matchDrafts(drafts, linked, linked, records).flatMap(({ draft, known }) =>
      known ? [] : [draft],
    )
  }, [drafts, linked?.map(({ id, rev }) => `${id} ${rev}`).join('\n')])
  return fresh ?? []
}
