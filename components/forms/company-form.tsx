import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { companyTypeNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { commit } from '@/lib/catalogue/commit'
import { type Company, companySchema } from '@/lib/catalogue/company'
import { newCompany } from '@/lib/catalogue/new-record'
import { AliasFields } from './alias-fields'
import { ChangedElsewhere } from './changed-elsewhere'
import {
  type CompanyValues,
  companyFieldsSchema,
  companyValues,
  companyValuesSchema,
} from './company-values'
import { countryOptions } from './country-options'
import styles from './form.module.css'
import { FormFrame } from './form-frame'
import { RecordField } from './record-field'
import { TagsAndNotes } from './tags-and-notes'
import { useFormDraft } from './use-form-draft'
import { useSave } from './use-save'
import { withoutAbsent } from './without-absent'

export interface CompanyFormProps {
  /** The row to edit; absent for a new one. */
  row?: Company
  prefill?: Partial<CompanyValues>
  /** Where unsaved values are kept, for example `new-company`. */
  draftKey: string
  onDone: (id: string) => void
  onCancel: () => void
}

const NAMES: Record<keyof CompanyValues, () => string> = {
  name: () => i18n.t('forms.name'),
  type: () => i18n.t('forms.type'),
  aliases: () => i18n.t('forms.alias.title'),
  country: () => i18n.t('forms.country'),
  parent: () => i18n.t('forms.company.parent'),
  city: () => i18n.t('forms.company.city'),
  website: () => i18n.t('forms.company.website'),
  notes: () => i18n.t('forms.notes'),
  tags: () => i18n.t('forms.tags.title'),
}

const fieldName = (field: keyof CompanyValues): string => NAMES[field]()

/** Adds or edits an organisation. */
export const CompanyForm = ({ row, prefill, draftKey, onDone, onCancel }: CompanyFormProps) => {
  const start = companyValues(row, prefill)
  const form = useForm({ resolver: zodResolver(companyFieldsSchema), defaultValues: start })
  const { register, control, formState } = form
  const { errors } = formState
  const [name, type] = form.watch(['name', 'type'])
  const draft = useFormDraft(draftKey, form, companyValuesSchema, start, row?.rev)
  const { error, run } = useSave()

  const submit = form.handleSubmit(async (fields) => {
    const next = companySchema.parse(
      withoutAbsent(row ? { ...row, ...fields } : newCompany(fields)),
    )
    const saved = await run(() =>
      commit([{ table: 'companies', op: 'put', row: next }], {
        code: row ? 'edited' : 'created',
        params: { name: next.name },
      }),
    )
    if (!saved) return
    draft.drop()
    onDone(next.id)
  })
  const cancel = () => {
    draft.drop()
    onCancel()
  }
  return (
    <FormProvider {...form}>
      <FormFrame
        label={row ? i18n.t('forms.company.edit') : i18n.t('forms.company.new')}
        onSubmit={(event) => void submit(event)}
        onCancel={cancel}
        saving={formState.isSubmitting}
        error={error}
      >
        <ChangedElsewhere fields={draft.clashes} nameOf={fieldName} onTake={draft.takeTheirs} />
        <TextField
          label={i18n.t('forms.name')}
          error={errors.name && i18n.t('forms.error.name')}
          required
          {...register('name')}
        />
        <div className={styles.pair}>
          <Select
            label={i18n.t('forms.type')}
            options={termOptions(companyTypeNames)}
            {...register('type')}
          />
          <Select
            label={i18n.t('forms.country')}
            options={countryOptions()}
            {...register('country')}
          />
        </div>
        <AliasFields kind="company" name={name} type={type} />
        <Controller
          control={control}
          name="parent"
          render={({ field }) => (
            <RecordField
              label={i18n.t('forms.company.parent')}
              kind="company"
              value={field.value}
              onChange={field.onChange}
              exclude={row ? [row.id] : []}
            />
          )}
        />
        <Controller
          control={control}
          name="city"
          render={({ field }) => (
            <RecordField
              label={i18n.t('forms.company.city')}
              kind="city"
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <TextField
          label={i18n.t('forms.company.website')}
          optional
          type="url"
          error={errors.website && i18n.t('forms.error.website')}
          {...register('website')}
        />
        <TagsAndNotes />
      </FormFrame>
    </FormProvider>
  )
}
