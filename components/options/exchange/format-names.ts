import { i18n } from '#i18n'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { tableNames } from '../table-names'

/** A format as the reader knows it. */
export const formatName = (format: ExchangeFormat): string =>
  format.table
    ? i18n.t('options.exchange.csv', [tableNames[format.table]()])
    : i18n.t('options.exchange.json')

/** What a format is good for. */
export const formatHint = (format: ExchangeFormat): string =>
  format.table ? i18n.t('options.exchange.csvHint') : i18n.t('options.exchange.jsonHint')
