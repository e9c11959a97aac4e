import type { Amount } from '@/lib/catalogue/agreement'
import { uiLocale } from './locale'
import { periodNames, qualifierNames } from './term-names'

/** An amount in the reader's words: `more than €2,000,000 per year`. */
export const formatAmount = (amount: Amount): string => {
  const value = new Intl.NumberFormat(uiLocale(), {
    style: 'currency',
    currency: amount.currency,
    maximumFractionDigits: Number.isInteger(amount.value) ? 0 : 2,
  }).format(amount.value)
  const qualifier =
    amount.qualifier && amount.qualifier !== 'exactly' ? qualifierNames[amount.qualifier]() : ''
  const period = amount.period && amount.period !== 'total' ? periodNames[amount.period]() : ''
  return [qualifier, value, period].filter(Boolean).join(' ')
}
