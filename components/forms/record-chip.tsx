import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/icon-button'
import { KindIcon } from '@/components/ui/kind-icon'
import styles from './record-chip.module.css'
import type { RecordRef } from './record-ref'
import { useRefName } from './use-ref-name'

export interface RecordChipProps {
  value: RecordRef
  onRemove: () => void
  /** More about it, under its name. */
  children?: ReactNode
}

/** A record chosen in a form, with a button that takes it out again. */
export const RecordChip = ({ value, onRemove, children }: RecordChipProps) => {
  const name = useRefName(value)
  return (
    <div className={styles.chip}>
      <KindIcon kind={value.kind} />
      <span className={styles.name}>
        {name}
        {value.recordId === '' && (
          <>
            {' '}
            <Badge tone="accent">{i18n.t('forms.picker.isNew')}</Badge>
          </>
        )}
      </span>
      <IconButton label={i18n.t('forms.picker.remove', [name])} onClick={onRemove}>
        <X size={14} aria-hidden />
      </IconButton>
      {children && <div className={styles.more}>{children}</div>}
    </div>
  )
}
