import { allRows } from '@/lib/catalogue/export-rows'
import type { RowLists } from '@/lib/catalogue/tables'
import type { ExchangeFormat } from '@/lib/exchange/exchange-format'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { saveFile } from '@/lib/platform/downloads'

/** Parts of a file joined into one piece: a piece a row would make a Blob slow. */
const PARTS_A_PIECE = 500

const joined = (parts: Iterable<string>): string[] => {
  const pieces: string[] = []
  let piece: string[] = []
  for (const part of parts) {
    piece.push(part)
    if (piece.length < PARTS_A_PIECE) continue
    pieces.push(piece.join(''))
    piece = []
  }
  return [...pieces, piece.join('')]
}

/** The local day as `2026-11-22`. */
const today = (): string => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Hands the reader these rows as a file named after the format and the day. */
export const saveExport = (format: ExchangeFormat, rows: RowLists): void => {
  const type = `${format.mediaType};charset=utf-8`
  const file = new Blob(joined(format.write(rows)), { type })
  saveFile(file, `${format.fileName}-${today()}.${format.extension}`)
}

/** Hands the reader everything there is as one lossless file. */
export const saveBackup = async (): Promise<void> => saveExport(catalogueJson, await allRows())
