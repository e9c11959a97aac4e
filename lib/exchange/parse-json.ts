import { fail, ok, type Result } from '@/lib/shared/result'
import { DEEPEST_JSON, LONGEST_FILE } from './catalogue-file'
import { isDeeperThan } from './json-depth'

/** JSON of a file from elsewhere, past a byte order mark. Errors: `too-large`, `too-deep`, `bad-input`. */
export const parseJson = (text: string): Result<unknown> => {
  if (text.length > LONGEST_FILE) return fail('too-large', { limit: LONGEST_FILE })
  if (isDeeperThan(text, DEEPEST_JSON)) return fail('too-deep', { limit: DEEPEST_JSON })
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return fail('bad-input')
  }
}
