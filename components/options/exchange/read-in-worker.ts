import type { FileHint, ReadFile } from '@/lib/exchange/read-import-file'
import { fail, type Result } from '@/lib/shared/result'

export interface ReadQuestion {
  file: File
  /** ISO 8601, UTC. */
  now: string
  hint?: FileHint
}

/** `readImportFile` in a worker of its own, which ends with the answer. Errors: its own, and `cancelled`. */
export const readInWorker = (
  question: ReadQuestion,
  signal: AbortSignal,
): Promise<Result<ReadFile>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => worker.terminate()
    signal.addEventListener('abort', () => {
      end()
      resolve(fail('cancelled'))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Result<ReadFile>>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(message))
    })
    worker.postMessage(question)
  })
