import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { i18n } from '#i18n'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import type { Change } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import type { Result } from '@/lib/shared/result'
import { agreementChanges } from './agreement-changes'
import { agreementFieldName } from './agreement-field-name'
import { agreementFieldsSchema } from './agreement-fields'
import { AgreementMainFields } from './agreement-main-fields'
import { AgreementMoreFields } from './agreement-more-fields'
import { type AgreementValues, agreementValues, agreementValuesSchema } from './agreement-values'
import { ChangedElsewhere } from './changed-elsewhere'
import type { FormEvidence } from './form-evidence'
import { FormFrame } from './form-frame'
import { placesFor } from './places-for'
import { useFormDraft } from './use-form-draft'
import { useSave } from './use-save'

/** Writes a checked agreement; null where the reader went back to the form instead. */
export type WriteAgreement = (
  changes: Change[],
  agreement: Agreement,
) => Promise<Result<{ seq: number }, CommitError> | null>

export interface AgreementFormProps {
  /** The row to edit, followed as it changes elsewhere; absent for a new one. */
  row?: Agreement
  prefill?: Partial<AgreementValues>
  evidence?: FormEvidence
  /** Where unsaved values are kept, for example `new-agreement`. */
  draftKey: string
  /** Writes the agreement with more than itself, for example the article it comes from; `commit` unless given. */
  write?: WriteAgreement
  onDone: (id: string) => void
  onCancel: () => void
}

/** Adds or edits an agreement. */
export const AgreementForm = (props: AgreementFormProps) => {
  const { row, prefill, evidence, draftKey, write, onDone, onCancel } = props
  const start = agreementValues(row, prefill)
  const form = useForm({ resolver: zodResolver(agreementFieldsSchema), defaultValues: start })
  const { formState } = form
  const draft = useFormDraft(draftKey, form, agreementValuesSchema, start, row?.rev)
  const { error, run } = useSave()

  const submit = form.handleSubmit(async (fields) => {
    const places = await placesFor([fields])
    const { changes, agreement } = agreementChanges(fields, row, { places })
    const saved = await run(() =>
      write
        ? write(changes, agreement)
        : commit(changes, {
            code: row ? 'edited' : 'created',
            params: { name: agreement.title },
          }),
    )
    if (!saved) return
    draft.drop()
    onDone(agreement.id)
  })
  const cancel = () => {
    draft.drop()
    onCancel()
  }
  return (
    <FormProvider {...form}>
      <FormFrame
        label={row ? i18n.t('forms.agreement.edit') : i18n.t('forms.agreement.new')}
        onSubmit={(event) => void submit(event)}
        onCancel={cancel}
        saving={formState.isSubmitting}
        error={error}
      >
        <ChangedElsewhere
          fields={draft.clashes}
          nameOf={agreementFieldName}
          onTake={draft.takeTheirs}
        />
        <AgreementMainFields form={form} start={start} evidence={evidence} />
        <AgreementMoreFields form={form} start={start} evidence={evidence} row={row} />
      </FormFrame>
    </FormProvider>
  )
}
