import { CircleDashed } from 'lucide-react'
import { i18n } from '#i18n'
import styles from './no-evidence.module.css'

/** Marks a value that no article's words stand behind. */
export const NoEvidence = () => (
  <span className={styles.mark}>
    <CircleDashed size={12} aria-hidden />
    {i18n.t('forms.agreement.noEvidence')}
  </span>
)
