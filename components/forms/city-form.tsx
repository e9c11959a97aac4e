import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { cityTypeNames, termOptions } from '@/components/ui/term-names'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { type City, citySchema } from '@/lib/catalogue/city'
import { commit } from '@/lib/catalogue/commit'
import { newCity } from '@/lib/catalogue/new-record'
import { AliasEditor } from './alias-editor'
import { type CityValues, cityFieldsSchema, cityValues, cityValuesSchema } from './city-values'
import { countryOptions } from './country-options'
import styles from './form.module.css'
import { FormFrame } from './form-frame'
import { placePrefill } from './place-prefill'
import { PlaceSearch } from './place-search'
import { RecordField } from './record-field'
import { TagInput } from './tag-input'
import { useFormDraft } from './use-form-draft'
import { useSave } from './use-save'
import { withoutAbsent } from './without-absent'

export interface CityFormProps {
  /** The row to edit; absent for a new one. */
  row?: City
  prefill?: Partial<CityValues>
  /** Where unsaved values are kept, for example `new-city`. */
  draftKey: string
  onDone: (id: string) => void
  onCancel: () => void
}

/** Adds or edits a place. */
export const CityForm = ({ row, prefill, draftKey, onDone, onCancel }: CityFormProps) => {
  const form = useForm({
    resolver: zodResolver(cityFieldsSchema),
    defaultValues: cityValues(row, prefill),
  })
  const { register, control, formState } = form
  const { errors } = formState
  const dropDraft = useFormDraft(draftKey, form, cityValuesSchema)
  const { error, run } = useSave()

  const submit = form.handleSubmit(async (fields) => {
    const next = citySchema.parse(withoutAbsent(row ? { ...row, ...fields } : newCity(fields)))
    const saved = await run(() =>
      commit([{ table: 'cities', op: 'put', row: next }], {
        code: row ? 'edited' : 'created',
        params: { name: next.name },
      }),
    )
    if (!saved) return
    dropDraft()
    onDone(next.id)
  })
  const cancel = () => {
    dropDraft()
    onCancel()
  }
  return (
    <FormFrame
      label={row ? i18n.t('forms.city.edit') : i18n.t('forms.city.new')}
      onSubmit={(event) => void submit(event)}
      onCancel={cancel}
      saving={formState.isSubmitting}
      error={error}
    >
      <TextField
        label={i18n.t('forms.name')}
        error={errors.name && i18n.t('forms.error.name')}
        required
        {...register('name')}
      />
      <PlaceSearch
        onPick={(place) => {
          const values = form.getValues()
          form.reset({ ...values, ...placePrefill(place, values) }, { keepDefaultValues: true })
        }}
      />
      <div className={styles.pair}>
        <Select
          label={i18n.t('forms.type')}
          options={termOptions(cityTypeNames)}
          {...register('type')}
        />
        <Select
          label={i18n.t('forms.country')}
          options={countryOptions()}
          {...register('country')}
        />
      </div>
      <Controller
        control={control}
        name="aliases"
        render={({ field }) => <AliasEditor value={field.value} onChange={field.onChange} />}
      />
      <Controller
        control={control}
        name="parent"
        render={({ field }) => (
          <RecordField
            label={i18n.t('forms.city.parent')}
            kind="city"
            value={field.value}
            onChange={field.onChange}
            exclude={row ? [row.id] : []}
          />
        )}
      />
      <div className={styles.pair}>
        <TextField
          label={i18n.t('forms.city.lat')}
          optional
          inputMode="decimal"
          error={errors.lat && i18n.t('forms.error.lat')}
          {...register('lat')}
        />
        <TextField
          label={i18n.t('forms.city.lon')}
          optional
          inputMode="decimal"
          error={errors.lon && i18n.t('forms.error.lon')}
          {...register('lon')}
        />
      </div>
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
    </FormFrame>
  )
}
