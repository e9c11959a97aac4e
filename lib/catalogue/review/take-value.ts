import type { Result } from '@/lib/shared/result'
import { fail } from '@/lib/shared/result'
import type { CommitError } from '../apply-changes'
import { CLAIM_FIELDS, withClaim } from '../claims'
import { commit } from '../commit'
import { evidenceOf, getAgreement } from '../queries'

/**
 * Gives an agreement the value that an article claims for one of its fields, with that article's words for a date.
 * Errors: `not-found`, `bad-input` for a claim that is no value of the field, those of `commit`.
 */
export const takeValue = async (
  id: string,
  field: string,
  value: string,
): Promise<Result<{ seq: number }, CommitError>> => {
  const row = await getAgreement(id)
  const known = CLAIM_FIELDS.find((name) => name === field)
  if (!row || !known) return fail('not-found', { id })
  const said = (await evidenceOf(id)).find((each) => each.field === field && each.value === value)
  const next = withClaim(row, known, value, said?.quote.exact ?? '')
  if (!next) return fail('bad-input', { id, field })
  return commit([{ table: 'agreements', op: 'put', row: next }], {
    code: 'value-chosen',
    params: { name: row.title },
  })
}
