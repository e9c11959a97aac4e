import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { AgreementForm } from '@/components/forms/agreement-form'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import type { Agreement } from '@/lib/catalogue/agreement'
import { getAgreement, getCity, getCompany } from '@/lib/catalogue/queries'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { agreementFormEvidence } from './agreement-form-evidence'
import { useEvidence } from './use-evidence'
import { useShowEvidence } from './use-show-evidence'

export interface EditFormProps {
  kind: RecordKind
  id: string
  draftKey: string
  onDone: () => void
}

interface FormProps {
  draftKey: string
  onDone: () => void
  onCancel: () => void
}

const loadRow = async (kind: RecordKind, id: string) => {
  if (kind === 'company') return { kind, row: await getCompany(id) } as const
  if (kind === 'city') return { kind, row: await getCity(id) } as const
  return { kind, row: await getAgreement(id) } as const
}

const EditAgreement = ({ row, ...form }: FormProps & { row: Agreement }) => {
  const evidence = useEvidence(row)
  const show = useShowEvidence()
  return (
    <AgreementForm
      row={row}
      {...(evidence ? { evidence: agreementFormEvidence(evidence, show) } : {})}
      {...form}
    />
  )
}

/** The form of an existing record. It follows the record as it changes elsewhere, but for what the reader has typed. */
export const EditForm = ({ kind, id, draftKey, onDone }: EditFormProps) => {
  const loaded = useLiveQuery(() => loadRow(kind, id), [kind, id])
  if (!loaded) return null
  if (!loaded.row) return <p>{i18n.t('panel.gone')}</p>
  const form = { draftKey, onDone, onCancel: onDone }
  if (loaded.kind === 'company') return <CompanyForm row={loaded.row} {...form} />
  if (loaded.kind === 'city') return <CityForm row={loaded.row} {...form} />
  return <EditAgreement row={loaded.row} {...form} />
}
