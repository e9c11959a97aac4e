import { Controller } from 'react-hook-form'
import { i18n } from '#i18n'
import { Disclosure } from '@/components/ui/disclosure'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { AgreementFieldsProps } from './agreement-main-fields'
import { AliasFields } from './alias-fields'
import { DateControl } from './date-control'
import { FieldQuotes } from './field-quotes'
import styles from './form.module.css'
import { RecordField } from './record-field'
import { RelatedEditor } from './related-editor'
import { TagsAndNotes } from './tags-and-notes'
import { DATE_NAMES, usedDates } from './used-dates'

export interface AgreementMoreFieldsProps extends AgreementFieldsProps {
  /** The row being edited: it cannot be related to itself. */
  row: Agreement | undefined
}

/** The fields of an agreement that are seldom needed, folded away. */
export const AgreementMoreFields = ({ form, start, evidence, row }: AgreementMoreFieldsProps) => {
  const { control, watch } = form
  const shown = usedDates(start)
  return (
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
        <FieldQuotes control={control} name="venue" field="venueCityId" evidence={evidence} />
        {DATE_NAMES.filter((name) => !shown.includes(name)).map((name) => (
          <DateControl key={name} control={control} name={name} evidence={evidence} />
        ))}
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
        <AliasFields kind="agreement" name={watch('title')} type={watch('type')} />
        <TagsAndNotes />
      </div>
    </Disclosure>
  )
}
