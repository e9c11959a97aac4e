import type { ExchangeFormat } from './exchange-format'

/** The local day as `2026-11-22`. */
export const localDay = (moment: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** What a file of this format written at `moment` is called. */
export const exportFileName = (
  { fileName, extension }: Pick<ExchangeFormat, 'fileName' | 'extension'>,
  moment: Date,
): string => `${fileName}-${localDay(moment)}.${extension}`
