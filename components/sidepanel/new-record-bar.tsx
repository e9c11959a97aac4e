import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { kindNames } from '@/components/ui/term-names'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import styles from './panel-app.module.css'

export interface NewRecordBarProps {
  onNew: (kind: RecordKind) => void
  /** What else stands in the bar, at its end. */
  children?: ReactNode
}

/** The ways to add a record, prefilled from what is selected in the page. */
export const NewRecordBar = ({ onNew, children }: NewRecordBarProps) => {
  const buttons: [RecordKind, string][] = [
    ['company', i18n.t('panel.newCompany')],
    ['city', i18n.t('panel.newCity')],
    ['agreement', i18n.t('panel.newAgreement')],
  ]
  return (
    <div className={styles.bar}>
      {buttons.map(([kind, label]) => (
        // The plus says "new"; with the word the buttons would not fit on one line of a narrow panel.
        <Button key={kind} size="small" aria-label={label} onClick={() => onNew(kind)}>
          <Plus size={14} aria-hidden />
          {kindNames[kind]()}
        </Button>
      ))}
      {children}
    </div>
  )
}
