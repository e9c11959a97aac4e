/** An expected outcome: a value, or an error with a code a caller can act on. Exceptions stay reserved for bugs. */
export type Result<T, E = AppError> = { ok: true; value: T } | { ok: false; error: E }

/** An expected failure. `code` picks the reader's message; `detail` holds numbers and names of fields, never page text. */
export interface AppError {
  code: ErrorCode
  detail?: Record<string, string | number>
}

export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'conflict'
  | 'stale-schema'
  | 'database-blocked'
  | 'database-unavailable'
  | 'data-missing'
  | 'quota-exceeded'
  | 'storage-failed'
  | 'newer-format'
  | 'not-a-catalogue'
  | 'too-large'
  | 'too-deep'
  | 'cancelled'
  | 'not-allowed'
  | 'tab-unreadable'
  | 'context-invalidated'
  | 'no-answer'

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = (
  code: ErrorCode,
  detail?: Record<string, string | number>,
): { ok: false; error: AppError } => ({ ok: false, error: detail ? { code, detail } : { code } })
