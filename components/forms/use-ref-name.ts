import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { getAgreement } from '@/lib/catalogue/queries'
import type { RecordRef } from './record-ref'

/** The name to show for a chosen record. */
export const useRefName = (ref: RecordRef): string => {
  const nameOf = useRecordNames(ref.kind === 'agreement' ? [] : [ref.recordId])
  const title = useLiveQuery(
    async () => (ref.kind === 'agreement' ? (await getAgreement(ref.recordId))?.title : undefined),
    [ref.kind, ref.recordId],
  )
  return title ?? (nameOf(ref.recordId, ref.name) || i18n.t('common.unnamed'))
}
