import type { RowLists } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { type ExportSource, sourceOf } from '@/lib/exchange/export-source'

/** The whole file as a format writes it; `known` answers for what the rows refer to. */
export const exportText = (
  format: ExchangeFormat,
  rows: RowLists,
  known: RowLists = rows,
): Promise<string> => textOf(format, sourceOf(rows, known))

/** The whole file that a format makes of a source. */
export const textOf = async (format: ExchangeFormat, source: ExportSource): Promise<string> => {
  let text = ''
  for await (const part of format.write(source)) {
    text += typeof part === 'string' ? part : new TextDecoder('latin1').decode(part)
  }
  return text
}
