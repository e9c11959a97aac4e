import type { RowLists } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { sourceOf } from '@/lib/exchange/export-source'

/** The whole file as a format writes it; `known` answers for what the rows refer to. */
export const exportText = async (
  format: ExchangeFormat,
  rows: RowLists,
  known: RowLists = rows,
): Promise<string> => {
  let text = ''
  for await (const part of format.write(sourceOf(rows, known))) {
    text += typeof part === 'string' ? part : new TextDecoder('latin1').decode(part)
  }
  return text
}
