import type { Spot } from './spot'

const HASHTAG_OR_HANDLE = /(?:^|[^\p{L}\p{N}&])[#＃@＠][\p{L}\p{N}_.-]*$/u
/** A Chinese topic stands between two hash signs. */
const TOPIC_OPEN = /[#＃][^#＃\s。！？]{0,24}$/u
const TOPIC_CLOSE = /^[^#＃\s。！？]{0,24}[#＃]/u
const ADDRESS_BEFORE = /[\w.+%~-]*(?:@|:\/\/|www\.|\w\/)[\w.+%~/-]*$/
const SITE_AFTER =
  /^[\w%~-]*(?:@[\w-]+\.|\.(?:com|org|net|info|biz|eu|de|at|ch|it|fr|es|uk|cn|hk|tw|jp|us|gov|edu|io|ai|tv|app|dev|news|co)(?![\p{L}\p{N}]))/iu
const JOINED = /^[_]|^\.\w+@/

/** Time zones by their IANA area: Europe/Berlin. */
const ZONE_BEFORE =
  /(?:^|[^\p{L}/])(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/$/u

const SIGN_BEFORE = /[#＃@＠/_]|www\./
const SIGN_AFTER = /^[\w%~-]*[.@_]/

/** Is the span part of an e-mail address, a web address, a hashtag or a handle? Such strings name an account, not the record. */
export const isInsideAddress = ({ before, after, hit }: Spot): boolean => {
  if (!SIGN_BEFORE.test(before) && !SIGN_AFTER.test(after)) return false
  if (HASHTAG_OR_HANDLE.test(before) || ZONE_BEFORE.test(before)) return true
  if (TOPIC_OPEN.test(before) && TOPIC_CLOSE.test(after)) return true
  if (before.endsWith('_') || JOINED.test(after)) return true
  const ownsDot = hit.entry.text.includes('.')
  if (!ownsDot && SITE_AFTER.test(after)) return true
  return /(?:@|:\/\/|www\.)[\w.+%~/-]*$/.test(before) && ADDRESS_BEFORE.test(before)
}
