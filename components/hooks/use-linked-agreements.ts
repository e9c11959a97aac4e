import type { Agreement } from '@/lib/catalogue/agreement'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import type { AgreementLink } from '@/lib/linking/agreement-link'
import type { PageState } from '@/lib/messaging/page-state'
import { orderLinks } from '@/lib/reading/order-links'
import { useAgreements } from './use-agreements'

export interface LinkedAgreement {
  link: AgreementLink
  agreement: Agreement
}

/** The known agreements an article reports, those it is about first, followed live. Undefined until read. */
export const useLinkedAgreements = ({
  article,
  reading,
}: Extract<PageState, { status: 'article' }>): LinkedAgreement[] | undefined => {
  const agreements = useAgreements(reading.links.map((link) => link.recordId))
  if (!agreements) return undefined
  const recordsOf = (id: string): readonly string[] => {
    const agreement = agreements.get(id)
    return agreement ? agreementRecords(agreement) : []
  }
  return orderLinks(reading, article.title, recordsOf).flatMap((link) => {
    const agreement = agreements.get(link.recordId)
    return agreement ? [{ link, agreement }] : []
  })
}
