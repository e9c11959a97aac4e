import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import styles from './form.module.css'

export interface ChangedElsewhereProps<K extends string> {
  /** Fields that were changed here and elsewhere. */
  fields: readonly K[]
  nameOf: (field: K) => string
  onTake: (field: K) => void
}

/** Says that the record was changed elsewhere in the same fields; what the reader entered stays unless they say so. */
export const ChangedElsewhere = <K extends string>({
  fields,
  nameOf,
  onTake,
}: ChangedElsewhereProps<K>) =>
  fields.length > 0 && (
    <Notice tone="danger" role="status">
      <p>{i18n.t('forms.elsewhere.text')}</p>
      <p className={styles.row}>
        {fields.map((field) => (
          <Button key={field} size="small" onClick={() => onTake(field)}>
            {i18n.t('forms.elsewhere.take', [nameOf(field)])}
          </Button>
        ))}
      </p>
    </Notice>
  )
