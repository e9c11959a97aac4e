import { useState } from 'react'
import { AgreementForm, type WriteAgreement } from '@/components/forms/agreement-form'
import type { AgreementValues } from '@/components/forms/agreement-values'
import type { FormEvidence } from '@/components/forms/form-evidence'
import { type Agreement, agreementSchema } from '@/lib/catalogue/agreement'
import { takeFields } from '@/lib/catalogue/agreement-diff'
import { agreementRecords } from '@/lib/catalogue/agreement-records'
import type { Change } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import { duplicatesOf } from '@/lib/catalogue/known-agreements'
import { saveReports } from '@/lib/catalogue/save-reports'
import type { AgreementDraft } from '@/lib/drafting/agreement-draft'
import type { Duplicate } from '@/lib/linking/find-duplicates'
import { type DuplicateAnswer, DuplicateDialog } from './duplicate-dialog'
import type { ArticlePage } from './panel-form'

export interface CheckAgreementProps {
  draftKey: string
  prefill: Partial<AgreementValues>
  evidence?: FormEvidence
  /** What the article says, for a suggestion; its article is saved with it. */
  draft?: AgreementDraft
  /** The page's article, which can become a source; null on a page that is none. */
  page: ArticlePage | null
  onClose: () => void
}

interface Asking {
  checked: Agreement
  duplicates: Duplicate[]
  answer: (answer: DuplicateAnswer) => void
}

/** Of the records made for a form, those that an agreement points at. */
const neededBy = (agreement: Agreement, changes: readonly Change[]): Change[] => {
  const ids = new Set([...agreementRecords(agreement), agreement.venueCityId])
  return changes.filter(
    (change) => change.op === 'put' && change.table !== 'agreements' && ids.has(change.row.id),
  )
}

/** The form for a new agreement. Before it is saved, the reader is asked about those that it may repeat. */
export const CheckAgreement = (props: CheckAgreementProps) => {
  const { draftKey, prefill, evidence, draft, page, onClose } = props
  const [articleId] = useState(() => `article:${crypto.randomUUID()}`)
  const [asking, setAsking] = useState<Asking | null>(null)

  const ask = (checked: Agreement, duplicates: Duplicate[]): Promise<DuplicateAnswer> =>
    new Promise((resolve) => {
      const answer = (given: DuplicateAnswer) => {
        setAsking(null)
        resolve(given)
      }
      setAsking({ checked, duplicates, answer })
    })
  const file = (
    agreement: Agreement,
    changes: Change[],
    code: 'created' | 'edited' | 'article-attached',
  ) => {
    const withArticle = page && (draft !== undefined || code !== 'created')
    if (!withArticle)
      return commit(changes, {
        code: code === 'created' ? 'created' : 'edited',
        params: { name: agreement.title },
      })
    const { article, reading } = page
    return saveReports({
      reports: [{ agreement, changes, draft: draft ?? null }],
      article,
      reading,
      articleId,
      code,
    })
  }
  const write: WriteAgreement = async (changes, agreement) => {
    const duplicates = await duplicatesOf(agreement)
    if (duplicates.length === 0) return file(agreement, changes, 'created')
    const given = await ask(agreement, duplicates)
    switch (given.type) {
      case 'back':
        return null
      case 'new':
        return file(agreement, changes, 'created')
      case 'source':
        return file(given.agreement, [], 'article-attached')
      case 'update': {
        const row = agreementSchema.parse(takeFields(given.agreement, agreement, given.fields))
        const put: Change = { table: 'agreements', op: 'put', row }
        return file(row, [...neededBy(row, changes), put], 'edited')
      }
    }
  }
  return (
    <>
      <AgreementForm
        draftKey={draftKey}
        prefill={prefill}
        {...(evidence ? { evidence } : {})}
        write={write}
        onDone={onClose}
        onCancel={onClose}
      />
      {asking && <DuplicateDialog {...asking} isArticle={page !== null} onAnswer={asking.answer} />}
    </>
  )
}
