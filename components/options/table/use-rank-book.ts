import { useEffect, useState } from 'react'
import { uiLocale } from '@/components/ui/locale'
import { textKeys } from '@/lib/catalogue/view/sort-rows'
import { createRankBook, type RankBook } from '@/lib/catalogue/view/text-ranks'
import type { ViewRow, ViewTable } from '@/lib/catalogue/view/view-row'
import { reportError } from '@/lib/shared/report-error'
import { useWorkbench } from '../workbench-context'
import { COLUMN_SPECS } from './column-specs'

/** Fewer texts are ranked before a click is over. */
const FEW = 1000
/** After the first rows and what is read behind them. */
const REST_MS = 400

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * The ranks of a table's texts, which the worker makes ahead while nobody sorts, column by column. One use serves one
 * table: columns of the same name mean something else in another.
 */
export const useRankBook = (table: ViewTable, all: readonly ViewRow[]): RankBook => {
  const {
    search: { ranks: ask },
  } = useWorkbench()
  const [book] = useState(() => createRankBook(uiLocale()))
  useEffect(() => {
    let ended = false
    const rankAll = async (): Promise<void> => {
      for (const { id } of COLUMN_SPECS[table]) {
        await rest(REST_MS)
        if (ended) return
        const texts = textKeys(all, id)
        if (texts.size < FEW || book.knows(id, texts)) continue
        const list = [...texts]
        const ranks = await ask(list, uiLocale())
        if (ranks) book.put(id, list, ranks)
      }
    }
    if (all.length >= FEW) rankAll().catch((error: unknown) => reportError('options/ranks', error))
    return () => {
      ended = true
    }
  }, [table, all, book, ask])
  return book
}
