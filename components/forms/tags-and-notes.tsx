import { Controller, useFormContext } from 'react-hook-form'
import { i18n } from '#i18n'
import { TextArea } from '@/components/ui/text-area'
import { TagInput } from './tag-input'

interface TagsAndNotesValues {
  tags: string[]
  notes: string
}

/** The reader's own words on a record, last in the form of every kind. Inside a `FormProvider`. */
export const TagsAndNotes = () => {
  const { control, register } = useFormContext<TagsAndNotesValues>()
  return (
    <>
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
    </>
  )
}
