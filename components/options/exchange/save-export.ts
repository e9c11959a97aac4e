import { allRows } from '@/lib/catalogue/export-rows'
import type { RowLists } from '@/lib/catalogue/tables'
import { catalogueParts } from '@/lib/exchange/export-catalogue'
import { saveFile } from '@/lib/platform/downloads'

/** Rows joined into one piece of the file; a piece a row would make a Blob slow. */
const ROWS_A_PIECE = 500

/** `pactlight-catalogue-2026-11-22.json`, with the local day. */
export const exportName = (subject: string, extension: string): string => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `pactlight-${subject}-${day}.${extension}`
}

/** Hands the reader the lossless catalogue file of these rows. */
export const saveJson = (rows: RowLists, subject: string): void => {
  const pieces: string[] = []
  let piece: string[] = []
  for (const part of catalogueParts(rows)) {
    piece.push(part)
    if (piece.length < ROWS_A_PIECE) continue
    pieces.push(piece.join(''))
    piece = []
  }
  pieces.push(piece.join(''))
  saveFile(new Blob(pieces, { type: 'application/json' }), exportName(subject, 'json'))
}

/** Hands the reader everything there is as one lossless file. */
export const saveBackup = async (): Promise<void> => saveJson(await allRows(), 'catalogue')
