import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { i18n } from '#i18n'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { agreementTypeNames, statusNames, termOptions } from '@/components/ui/term-names'
import { TextArea } from '@/components/ui/text-area'
import { topicCode, topicName } from '@/components/ui/topic-names'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { CommitError } from '@/lib/catalogue/apply-changes'
import type { Change } from '@/lib/catalogue/change'
import { commit } from '@/lib/catalogue/commit'
import type { DraftField, Quote } from '@/lib/drafting/agreement-draft'
import type { Result } from '@/lib/shared/result'
import { agreementChanges } from './agreement-changes'
import { agreementFieldsSchema } from './agreement-fields'
import { type AgreementValues, agreementValues, agreementValuesSchema } from './agreement-values'
import { AmountEditor } from './amount-editor'
import { DateControl } from './date-control'
import { EvidenceQuote } from './evidence-quote'
import styles from './form.module.css'
import { FormFrame } from './form-frame'
import { PartyEditor } from './party-editor'
import { PeopleEditor } from './people-editor'
import { PlaceEditor } from './place-editor'
import { RecordField } from './record-field'
import { RelatedEditor } from './related-editor'
import { TagInput } from './tag-input'
import { useFormDraft } from './use-form-draft'
import { useSave } from './use-save'

/** Words of an article for each field of a suggestion, and their language (BCP 47). */
export interface FormEvidence {
  quotes: Partial<Record<DraftField, Quote>>
  lang: string
}

export interface AgreementFormProps {
  /** The row to edit; absent for a new one. */
  row?: Agreement
  prefill?: Partial<AgreementValues>
  evidence?: FormEvidence
  /** Where unsaved values are kept, for example `new-agreement`. */
  draftKey: string
  /** Writes the agreement with more than itself, for example the article it comes from; `commit` unless given. */
  write?: (changes: Change[], agreement: Agreement) => Promise<Result<{ seq: number }, CommitError>>
  onDone: (id: string) => void
  onCancel: () => void
}

/** Adds or edits an agreement. */
export const AgreementForm = (props: AgreementFormProps) => {
  const { row, prefill, evidence, draftKey, write, onDone, onCancel } = props
  const form = useForm({
    resolver: zodResolver(agreementFieldsSchema),
    defaultValues: agreementValues(row, prefill),
  })
  const { register, control, formState, watch } = form
  const { errors } = formState
  const dropDraft = useFormDraft(draftKey, form, agreementValuesSchema)
  const { error, run } = useSave()

  const submit = form.handleSubmit(async (fields) => {
    const { changes, agreement } = agreementChanges(fields, row)
    const saved = await run(() =>
      write
        ? write(changes, agreement)
        : commit(changes, {
            code: row ? 'edited' : 'created',
            params: { name: agreement.title },
          }),
    )
    if (!saved) return
    dropDraft()
    onDone(agreement.id)
  })
  const cancel = () => {
    dropDraft()
    onCancel()
  }
  const quote = (field: DraftField) => <EvidenceQuote evidence={evidence} field={field} />
  return (
    <FormFrame
      label={row ? i18n.t('forms.agreement.edit') : i18n.t('forms.agreement.new')}
      onSubmit={(event) => void submit(event)}
      onCancel={cancel}
      saving={formState.isSubmitting}
      error={error}
    >
      <TextArea
        label={i18n.t('forms.agreement.title')}
        rows={2}
        required
        error={errors.title && i18n.t('forms.error.title')}
        {...register('title')}
      />
      <div className={styles.pair}>
        <div className={styles.list}>
          <Select
            label={i18n.t('forms.type')}
            options={termOptions(agreementTypeNames)}
            {...register('type')}
          />
          {quote('type')}
        </div>
        <div className={styles.list}>
          <Select
            label={i18n.t('forms.agreement.status')}
            options={termOptions(statusNames)}
            {...register('status')}
          />
          {quote('status')}
        </div>
      </div>
      <Controller
        control={control}
        name="parties"
        render={({ field }) => <PartyEditor value={field.value} onChange={field.onChange} />}
      />
      {quote('parties')}
      <Controller
        control={control}
        name="places"
        render={({ field }) => <PlaceEditor value={field.value} onChange={field.onChange} />}
      />
      {quote('city')}
      <DateControl control={control} name="signedOn" label={i18n.t('forms.agreement.signedOn')} />
      {quote('date')}
      <Controller
        control={control}
        name="amounts"
        render={({ field }) => (
          <AmountEditor
            value={field.value}
            onChange={field.onChange}
            isInvalid={(index, part) =>
              form.getFieldState(`amounts.${index}.${part}`, formState).invalid
            }
          />
        )}
      />
      {quote('amounts')}
      <Controller
        control={control}
        name="topics"
        render={({ field }) => (
          <TagInput
            label={i18n.t('forms.agreement.topics')}
            nameOf={topicName}
            tagOf={topicCode}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {quote('topics')}
      <Controller
        control={control}
        name="people"
        render={({ field }) => (
          <PeopleEditor
            value={field.value}
            parties={watch('parties')}
            onChange={field.onChange}
            isInvalid={(index) => form.getFieldState(`people.${index}.name`, formState).invalid}
          />
        )}
      />
      {quote('signatories')}
      <Disclosure summary={i18n.t('forms.more')}>
        <div className={styles.more}>
          <Controller
            control={control}
            name="venue"
            render={({ field }) => (
              <RecordField
                label={i18n.t('forms.agreement.venue')}
                kind="city"
                allowNew
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
          <DateControl
            control={control}
            name="announcedOn"
            label={i18n.t('forms.agreement.announcedOn')}
          />
          <DateControl
            control={control}
            name="effectiveFrom"
            label={i18n.t('forms.agreement.effectiveFrom')}
          />
          <DateControl control={control} name="endsOn" label={i18n.t('forms.agreement.endsOn')} />
          <Controller
            control={control}
            name="related"
            render={({ field }) => (
              <RelatedEditor
                value={field.value}
                onChange={field.onChange}
                exclude={row ? [row.id] : []}
              />
            )}
          />
          <Controller
            control={control}
            name="tags"
            render={({ field }) => (
              <TagInput
                label={i18n.t('forms.tags.title')}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
          <TextArea label={i18n.t('forms.notes')} optional {...register('notes')} />
        </div>
      </Disclosure>
    </FormFrame>
  )
}
