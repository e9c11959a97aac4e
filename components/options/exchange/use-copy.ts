import { useCallback } from 'react'
import { i18n } from '#i18n'
import { formatDay } from '@/components/ui/format-date'
import { formatList } from '@/components/ui/format-list'
import { useToast } from '@/components/ui/use-toast'
import { loadRows } from '@/lib/catalogue/load-rows'
import { buildRows } from '@/lib/catalogue/view/build-rows'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { type CitationWords, citationOf, joinRich } from '@/lib/exchange/citation'
import { clipboardTable, type RichText } from '@/lib/exchange/clipboard-table'
import { reportError } from '@/lib/shared/report-error'
import { cellText } from '../table/cell-text'
import { COLUMN_SPECS } from '../table/column-specs'
import { useLayout } from '../table/use-layout'
import { useWorkbench } from '../workbench-context'

/** Both flavours at once: a spreadsheet takes the table, a text editor the lines. */
const writeRich = ({ text, html }: RichText): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ])

const citationWords = (): CitationWords => ({
  authors: (names) => i18n.t('copy.authors', [formatList(names)]),
  title: (title) => i18n.t('copy.title', [title]),
  separator: i18n.t('copy.separator'),
  day: formatDay,
  accessed: (day) => i18n.t('copy.accessed', [day]),
  end: i18n.t('copy.end'),
})

/** Copies records of one table: as the table shows them, or articles as references. */
export const useCopy = (table: ViewTable) => {
  const workbench = useWorkbench()
  const { columns } = useLayout(table)
  const toast = useToast()

  const copy = useCallback(
    (content: Promise<RichText> | RichText, text: string) => {
      Promise.resolve(content)
        .then(writeRich)
        .then(() => toast({ text }))
        .catch((error: unknown) => {
          reportError('options/copy', error)
          toast({ text: i18n.t('copy.failed'), tone: 'error' })
        })
    },
    [toast],
  )
  const asTable = useCallback(
    (ids: readonly string[]) => {
      const wanted = new Set(ids)
      const { records } = workbench
      const chosen = { ...records, [table]: records[table].filter(({ id }) => wanted.has(id)) }
      const rows = new Map(buildRows(table, chosen, workbench).map((row) => [row.id, row]))
      const specs = COLUMN_SPECS[table].filter(({ id, kind, priority }) =>
        columns ? kind === 'main' || columns.includes(id) : priority > 0,
      )
      const lines = ids.flatMap((id) => {
        const row = rows.get(id)
        return row ? [specs.map((spec) => cellText(row, spec))] : []
      })
      const header = specs.map(({ label }) => label())
      copy(clipboardTable(header, lines), i18n.t('copy.tableCopied', lines.length))
    },
    [workbench, table, columns, copy],
  )
  const asCitation = useCallback(
    (ids: readonly string[]) => {
      const cited = async () => {
        const rows = new Map((await loadRows('articles', ids)).map((row) => [row.id, row]))
        return joinRich(
          ids.flatMap((id) => {
            const row = rows.get(id)
            return row ? [citationOf(row, citationWords())] : []
          }),
        )
      }
      copy(cited(), i18n.t('copy.citationCopied', ids.length))
    },
    [copy],
  )
  return { asTable, asCitation }
}
