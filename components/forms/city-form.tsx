import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { i18n } from '#i18n'
import { Select } from '@/components/ui/select'
import { cityTypeNames, termOptions } from '@/components/ui/term-names'
import { TextField } from '@/components/ui/text-field'
import { type City, citySchema } from '@/lib/catalogue/city'
import { commit } from '@/lib/catalogue/commit'
import { newCity } from '@/lib/catalogue/new-record'
import { AliasFields } from './alias-fields'
import { ChangedElsewhere } from './changed-elsewhere'
import { type CityValues, cityFieldsSchema, cityValues, cityValuesSchema } from './city-values'
import { countryOptions } from './country-options'
import styles from './form.module.css'
import { FormFrame } from './form-frame'
import { placePrefill } from './place-prefill'
import { PlaceSearch } from './place-search'
import { RecordField } from './record-field'
import { TagsAndNotes } from './tags-and-notes'
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

const NAMES: Record<keyof CityValues, () => string> = {
  name: () => i18n.t('forms.name'),
  type: () => i18n.t('forms.type'),
  aliases: () => i18n.t('forms.alias.title'),
  country: () => i18n.t('forms.country'),
  parent: () => i18n.t('forms.city.parent'),
  admin1: () => i18n.t('forms.city.region'),
  lat: () => i18n.t('forms.city.lat'),
  lon: () => i18n.t('forms.city.lon'),
  geonamesId: () => 'GeoNames',
  notes: () => i18n.t('forms.notes'),
  tags: () => i18n.t('forms.tags.title'),
}

const fieldName = (field: keyof CityValues): string => NAMES[field]()

/** Adds or edits a place. */
export const CityForm = ({ row, prefill, draftKey, onDone, onCancel }: CityFormProps) => {
  const start = cityValues(row, prefill)
  const form = useForm({ resolver: zodResolver(cityFieldsSchema), defaultValues: start })
  const { register, control, formState } = form
  const { errors } = formState
  const [name, type] = form.watch(['name', 'type'])
  const draft = useFormDraft(draftKey, form, cityValuesSchema, start, row?.rev)
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
        label={row ? i18n.t('forms.city.edit') : i18n.t('forms.city.new')}
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
        <AliasFields kind="city" name={name} type={type} />
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
        <TagsAndNotes />
      </FormFrame>
    </FormProvider>
  )
}
