import { fail, type Result } from '@/lib/shared/result'
import type { Alias } from './alias'
import type { CommitError } from './apply-changes'
import type { PutChange } from './change'
import { commit } from './commit'
import { getAgreement, getCity, getCompany } from './queries'

type Outcome = Result<{ seq: number }, CommitError>

/**
 * Gives a company, city or agreement another name; `lang` is a BCP 47 tag, empty when the name is the same everywhere.
 * A name that it has already changes nothing (`seq` 0). Errors: `not-found`, `bad-input`, those of `commit`.
 */
export const addAlias = async (recordId: string, text: string, lang: string): Promise<Outcome> => {
  const alias: Alias = { text: text.trim(), ...(lang === '' ? {} : { lang }) }
  if (alias.text === '') return fail('bad-input', { field: 'aliases' })
  const company = await getCompany(recordId)
  if (company)
    return add(alias, company, company.name, (row) => ({ table: 'companies', op: 'put', row }))
  const city = await getCity(recordId)
  if (city) return add(alias, city, city.name, (row) => ({ table: 'cities', op: 'put', row }))
  const agreement = await getAgreement(recordId)
  if (agreement)
    return add(alias, agreement, agreement.title, (row) => ({
      table: 'agreements',
      op: 'put',
      row,
    }))
  return fail('not-found', { id: recordId })
}

const add = async <R extends { aliases: Alias[] }>(
  alias: Alias,
  row: R,
  name: string,
  put: (row: R) => PutChange,
): Promise<Outcome> => {
  if (name === alias.text || row.aliases.some((known) => known.text === alias.text))
    return { ok: true, value: { seq: 0 } }
  return commit([put({ ...row, aliases: [...row.aliases, alias] })], {
    code: 'alias-added',
    params: { name, alias: alias.text },
  })
}
