import { fail, ok, type Result } from '@/lib/shared/result'
import { timeSlices } from '@/lib/shared/time-slices'
import type { ExchangeFormat } from './exchange-format'
import { countRowsOf, type ExportSource } from './export-source'

export interface WriteOptions {
  /** Rows done of all; where a format reads them several times, each reading counts for its part. */
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

/** Parts of a file joined into one piece: a piece a row would make a Blob slow. UTF-16 code units. */
const PIECE = 1_000_000

/**
 * The file as a Blob, made piece by piece: the browser may move the pieces to disk, and the page stays alive meanwhile.
 * `cancelled` when told to stop.
 */
export const writeFile = async (
  format: ExchangeFormat,
  source: ExportSource,
  { onProgress, signal }: WriteOptions = {},
): Promise<Result<Blob>> => {
  const total = await countRowsOf(source, format.tables)
  const rest = timeSlices()
  let read = 0
  const counted: ExportSource = {
    ...source,
    async *batches(table) {
      for await (const batch of source.batches(table)) {
        if (signal?.aborted) return
        yield batch
        read += format.tables.includes(table) ? batch.length / (format.passes ?? 1) : 0
        onProgress?.(Math.min(Math.floor(read), total), total)
      }
    },
  }
  const pieces: Blob[] = []
  let text: (string | Uint8Array<ArrayBuffer>)[] = []
  let size = 0
  for await (const part of format.write(counted)) {
    await rest()
    if (signal?.aborted) return fail('cancelled')
    text.push(typeof part === 'string' ? part : new Uint8Array(part))
    size += part.length
    if (size < PIECE) continue
    pieces.push(new Blob(text))
    text = []
    size = 0
  }
  if (signal?.aborted) return fail('cancelled')
  return ok(new Blob([...pieces, ...text], { type: format.mediaType }))
}
