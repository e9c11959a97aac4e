import { Controller, type UseFormReturn } from 'react-hook-form'
import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { agreementTypeNames, statusNames, termOptions } from '@/components/ui/term-names'
import { TextArea } from '@/components/ui/text-area'
import { topicCode, topicName } from '@/components/ui/topic-names'
import type { ClaimField } from '@/lib/catalogue/claims'
import type { AgreementFields } from './agreement-fields'
import type { AgreementValues } from './agreement-values'
import { AmountEditor } from './amount-editor'
import { DateControl } from './date-control'
import { FieldQuotes } from './field-quotes'
import styles from './form.module.css'
import type { FormEvidence } from './form-evidence'
import { PartyEditor } from './party-editor'
import { PeopleEditor } from './people-editor'
import { PlaceEditor } from './place-editor'
import { TagInput } from './tag-input'
import { usedDates } from './used-dates'

export interface AgreementFieldsProps {
  form: UseFormReturn<AgreementValues, unknown, AgreementFields>
  /** What the form opened with. */
  start: AgreementValues
  evidence: FormEvidence | undefined
}

/** The fields of an agreement that most articles speak of, and the dates that are known. */
export const AgreementMainFields = ({ form, start, evidence }: AgreementFieldsProps) => {
  const { register, control, formState, watch } = form
  const { errors } = formState
  const quotes = (name: keyof AgreementValues, field: ClaimField) => (
    <FieldQuotes control={control} name={name} field={field} evidence={evidence} />
  )
  return (
    <>
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
          {quotes('type', 'type')}
        </div>
        <div className={styles.list}>
          <Select
            label={i18n.t('forms.agreement.status')}
            options={termOptions(statusNames)}
            {...register('status')}
          />
          {quotes('status', 'status')}
        </div>
      </div>
      <Controller
        control={control}
        name="parties"
        render={({ field }) => <PartyEditor value={field.value} onChange={field.onChange} />}
      />
      {quotes('parties', 'parties')}
      <Controller
        control={control}
        name="places"
        render={({ field }) => <PlaceEditor value={field.value} onChange={field.onChange} />}
      />
      {quotes('places', 'cityIds')}
      {usedDates(start).map((name) => (
        <DateControl key={name} control={control} name={name} evidence={evidence} />
      ))}
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
      {quotes('amounts', 'amounts')}
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
      {quotes('topics', 'topics')}
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
      {quotes('people', 'signatories')}
    </>
  )
}
