import type { ImportReport } from '@/lib/catalogue/apply-import'
import type { ImportPreview } from '@/lib/catalogue/preview-import'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import type { ImportKind } from '@/lib/exchange/read-import-file'
import type { ErrorCode } from '@/lib/shared/result'

/** A file as read and compared, before anything is written. */
export interface ReadyImport {
  file: File
  kind: ImportKind
  plan: ImportPlan
  preview: ImportPreview
  /** ISO 8601, UTC: the moment the file was read. */
  now: string
}

interface Amount {
  done: number
  total: number
}

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; file: File }
  | ({ step: 'comparing'; file: File } & Amount)
  /** A table or a list of another program: the reader says what its lines and columns hold. */
  | { step: 'describing'; file: File; text: string }
  | ({ step: 'preview' } & ReadyImport)
  | ({ step: 'writing'; file: File } & Amount)
  /** Cancelled or failed: what was written is being put back. */
  | ({ step: 'taking-back'; file: File } & Amount)
  | { step: 'done'; file: File; report: ImportReport }
  | { step: 'failed'; file: File; code: ErrorCode }
