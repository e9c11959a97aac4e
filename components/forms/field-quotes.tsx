import { type Control, useWatch } from 'react-hook-form'
import { i18n } from '#i18n'
import { NoEvidence } from '@/components/ui/no-evidence'
import { QuoteBlock } from '@/components/ui/quote-block'
import type { ClaimField } from '@/lib/catalogue/claims'
import type { AgreementFields } from './agreement-fields'
import type { AgreementValues } from './agreement-values'
import styles from './form.module.css'
import type { FormEvidence } from './form-evidence'

export interface FieldQuotesProps {
  control: Control<AgreementValues, unknown, AgreementFields>
  /** The form's field. */
  name: keyof AgreementValues
  field: ClaimField
  evidence: FormEvidence | undefined
}

const isFilled = (value: AgreementValues[keyof AgreementValues]): boolean => {
  if (value === null || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'string' || !('text' in value) || value.text !== ''
}

/** The articles' words for one field, under that field; without any, a filled field says so. */
export const FieldQuotes = ({ control, name, field, evidence }: FieldQuotesProps) => {
  const value = useWatch({ control, name })
  if (!evidence) return null
  const quotes = evidence[field] ?? []
  if (quotes.length === 0)
    return isFilled(value) ? (
      <div className={styles.evidence}>
        <NoEvidence />
      </div>
    ) : null
  return (
    <div className={styles.evidence}>
      <span className="visually-hidden">{i18n.t('forms.agreement.evidence')}</span>
      {quotes.map(({ text, lang, source, onShow }) => (
        <QuoteBlock
          key={`${source ?? ''} ${text}`}
          text={text}
          lang={lang}
          lines={3}
          {...(source ? { source } : {})}
          {...(onShow ? { onClick: onShow, actionLabel: i18n.t('panel.showWords') } : {})}
        />
      ))}
    </div>
  )
}
