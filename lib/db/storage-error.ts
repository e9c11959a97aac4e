import type { AppError } from '@/lib/shared/result'

const QUOTA = new Set(['QuotaExceededError'])
/** A full disk gives a DataError in Chromium, a broken profile an UnknownError; both abort the transaction. */
const STORAGE = new Set(['DataError', 'UnknownError', 'AbortError', 'TimeoutError'])
const CLOSED = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'MissingApiError',
  'InvalidStateError',
  'VersionError',
  'NotFoundError',
  'SecurityError',
])

/** Every name an error carries: its own, its causes', those of a bulk write's failures. */
const errorNames = (error: unknown, depth = 0): string[] => {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const names = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  if ('inner' in error) names.push(...errorNames(error.inner, depth + 1))
  if ('cause' in error) names.push(...errorNames(error.cause, depth + 1))
  if ('failures' in error && Array.isArray(error.failures))
    names.push(...errorNames(error.failures[0], depth + 1))
  return names
}

/**
 * What a failed database operation means to the reader, or undefined when it is a bug of ours.
 * Quota comes first: an exceeded quota also aborts the transaction.
 */
export const storageError = (error: unknown): AppError | undefined => {
  const names = errorNames(error)
  if (names.some((name) => QUOTA.has(name))) return { code: 'quota-exceeded' }
  if (names.some((name) => CLOSED.has(name))) return { code: 'database-unavailable' }
  if (names.some((name) => STORAGE.has(name))) return { code: 'storage-failed' }
  return undefined
}
