import { useState } from 'react'
import { i18n } from '#i18n'
import { errorText } from '@/components/ui/error-text'
import type { Article } from '@/lib/article/article'
import {
  declaredEncoding,
  fileArticle,
  type PastedText,
  pastedArticle,
} from '@/lib/article/given-text'
import { sha256 } from '@/lib/catalogue/sha256'
import { decodeText } from '@/lib/exchange/decode-text'
import { askFromExtension } from '@/lib/messaging/client'
import type { ArticleState } from '@/lib/messaging/page-state'
import { reportError } from '@/lib/shared/report-error'

/** Largest file that is opened, bytes; a saved page with its pictures inside is seldom larger. */
const LARGEST_FILE = 30_000_000

export interface GivenText {
  /** What was read, shown in place of the tab's page; null for that page. */
  page: ArticleState | null
  /** Whether the form to paste text is open. */
  pasting: boolean
  busy: boolean
  error: string | null
  startPaste: () => void
  paste: (text: PastedText) => void
  openFile: (file: File) => void
  /** Back to the tab's page. */
  close: () => void
}

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const readHtml = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const declared = declaredEncoding(bytes)
  if (declared) return new TextDecoder(declared).decode(bytes)
  const decoded = decodeText(bytes)
  return decoded.ok ? decoded.value.text : ''
}

/** Text that the reader gives Pactlight itself, read as a page's would be. */
export const useGivenText = (): GivenText => {
  const [page, setPage] = useState<ArticleState | null>(null)
  const [pasting, setPasting] = useState(
    () => new URL(window.location.href).searchParams.get('source') === 'paste',
  )
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const show = async (article: Article | null): Promise<void> => {
    if (!article) return setError(i18n.t('article.other.notHtml'))
    const reply = await askFromExtension({ type: 'text/read', article })
    if (!reply.ok) return setError(errorText(reply.error.code))
    if (!reply.value) return setError(errorText('database-unavailable'))
    const reading = reply.value
    const url = article.url || article.canonicalUrl
    setPage({ status: 'article', url, version: 0, article, reading, highlighted: false })
    setPasting(false)
  }
  const run = (job: () => Promise<void>): void => {
    setBusy(true)
    setError(null)
    job()
      .catch((failure: unknown) => {
        reportError('panel/given-text', failure)
        setError(errorText('bad-input'))
      })
      .finally(() => setBusy(false))
  }
  return {
    page,
    pasting,
    busy,
    error,
    startPaste: () => {
      setError(null)
      setPasting(true)
    },
    paste: (text) => run(async () => show(await pastedArticle(text, sha256))),
    openFile: (file) =>
      run(async () => {
        if (file.size > LARGEST_FILE) return setError(errorText('too-large'))
        return show(await fileArticle(await readHtml(file), parseHtml, sha256))
      }),
    close: () => {
      setPage(null)
      setPasting(false)
      setError(null)
    },
  }
}
