import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startArticleSession } from '@/lib/highlight/article-session'
import { reportError } from '@/lib/shared/report-error'

export default defineUnlistedScript(() => {
  startArticleSession(document).catch((error: unknown) => reportError('article/start', error))
})
