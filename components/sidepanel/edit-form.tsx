import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { AgreementForm } from '@/components/forms/agreement-form'
import { CityForm } from '@/components/forms/city-form'
import { CompanyForm } from '@/components/forms/company-form'
import { getAgreement, getCity, getCompany } from '@/lib/catalogue/queries'
import type { RecordKind } from '@/lib/catalogue/record-kind'

export interface EditFormProps {
  kind: RecordKind
  id: string
  draftKey: string
  onDone: () => void
}

const loadRow = async (kind: RecordKind, id: string) => {
  if (kind === 'company') return { kind, row: await getCompany(id) } as const
  if (kind === 'city') return { kind, row: await getCity(id) } as const
  return { kind, row: await getAgreement(id) } as const
}

/** The form of an existing record. */
export const EditForm = ({ kind, id, draftKey, onDone }: EditFormProps) => {
  const loaded = useLiveQuery(() => loadRow(kind, id), [kind, id])
  if (!loaded) return null
  if (!loaded.row) return <p>{i18n.t('panel.gone')}</p>
  const shared = { draftKey, onDone, onCancel: onDone }
  // A row changed elsewhere starts the form again with what it holds now; the draft brings the typed values back.
  if (loaded.kind === 'company')
    return <CompanyForm key={loaded.row.rev} row={loaded.row} {...shared} />
  if (loaded.kind === 'city') return <CityForm key={loaded.row.rev} row={loaded.row} {...shared} />
  return <AgreementForm key={loaded.row.rev} row={loaded.row} {...shared} />
}
