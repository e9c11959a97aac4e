import { LONGEST_FILE } from '@/lib/exchange/catalogue-file'
import { type ReadFile, readImportFile } from '@/lib/exchange/read-import-file'
import { fail, type Result } from '@/lib/shared/result'
import { newRowId } from './new-row-id'
import type { ReadQuestion } from './read-in-worker'

/** Reads one file beside the page, so that the page stays alive and what reading needed is given back with the worker. */

const read = async ({ file, now, hint }: ReadQuestion): Promise<Result<ReadFile>> =>
  // Larger than that, it is not even loaded.
  file.size > LONGEST_FILE
    ? fail('too-large', { limit: LONGEST_FILE })
    : readImportFile(new Uint8Array(await file.arrayBuffer()), { now, newId: newRowId }, hint)

addEventListener('message', ({ data }: MessageEvent<ReadQuestion>) => {
  read(data)
    .then((result) => postMessage(result))
    .catch(() => postMessage(fail('bad-input')))
})
