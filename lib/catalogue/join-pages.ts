import { urlKey } from '@/lib/article/url-keys'
import { fail, type Result } from '@/lib/shared/result'
import type { CommitError } from './apply-changes'
import { commit } from './commit'
import { type PageAddresses, pageKeys } from './page-rows'
import { getArticle } from './queries'
import type { SavedArticle } from './saved-article'

type Outcome = Promise<Result<{ seq: number }, CommitError>>

const write = (row: SavedArticle, code: 'article-joined' | 'article-split'): Outcome =>
  commit([{ table: 'articles', op: 'put', row }], { code, params: { name: row.title } })

/** The reader says: what stands at this address is another article than the saved one. Errors as for `commit`. */
export const splitPage = (row: SavedArticle, page: PageAddresses): Outcome => {
  const own = urlKey(page.url)
  const urlKeys = row.urlKeys.filter((key) => key !== own)
  const apartKeys = [...new Set([...(row.apartKeys ?? []), own])]
  return write({ ...row, urlKeys, apartKeys }, 'article-split')
}

/** The reader says: this page is the saved article under another address. Errors: `not-found`, those of `commit`. */
export const joinPage = async (articleId: string, page: PageAddresses): Outcome => {
  const row = await getArticle(articleId)
  if (!row) return fail('not-found', { table: 'articles', id: articleId })
  const own = urlKey(page.url)
  const { apartKeys, ...rest } = row
  const apart = apartKeys?.filter((key) => key !== own) ?? []
  const urlKeys = [...new Set([...row.urlKeys, ...(await pageKeys(page))])].filter(
    (key) => !apart.includes(key),
  )
  return write(
    { ...rest, urlKeys, ...(apart.length > 0 ? { apartKeys: apart } : {}) },
    'article-joined',
  )
}
