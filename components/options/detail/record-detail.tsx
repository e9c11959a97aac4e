import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { getRow } from '@/lib/catalogue/queries'
import type { RowOf } from '@/lib/catalogue/tables'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { useWorkbench } from '../workbench-context'
import styles from './detail.module.css'
import { DetailHeader } from './detail-header'
import { EditRecord } from './edit-record'
import { EvidenceBeside } from './evidence-beside'
import { EvidenceList } from './evidence-list'
import { HistoryList } from './history-list'
import { RecordFacts } from './record-facts'

/** A record with its table, so that the row's type follows from the name. */
export type OpenRecord = { [T in ViewTable]: { table: T; row: RowOf[T] } }[ViewTable]

const load = async (table: ViewTable, id: string): Promise<OpenRecord | null> => {
  if (table === 'agreements') {
    const row = await getRow('agreements', id)
    return row ? { table, row } : null
  }
  if (table === 'companies') {
    const row = await getRow('companies', id)
    return row ? { table, row } : null
  }
  if (table === 'cities') {
    const row = await getRow('cities', id)
    return row ? { table, row } : null
  }
  const row = await getRow('articles', id)
  return row ? { table, row } : null
}

/** The pane of one record: everything that is known of it, where that stands written, and how it came about. */
export const RecordDetail = ({ table, id }: { table: ViewTable; id: string }) => {
  const { change } = useWorkbench()
  const record = useLiveQuery(() => load(table, id), [table, id])
  const [editing, setEditing] = useState(false)
  const pane = useRef<HTMLElement>(null)

  const close = useCallback(() => {
    change({ id: null })
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
    })
  }, [change, id])

  const loaded = record !== undefined
  useEffect(() => {
    // On a narrow screen the pane replaces the list, so the focus has to follow; beside the list it stays there.
    if (loaded && !document.activeElement?.closest('table')?.checkVisibility()) {
      pane.current?.querySelector<HTMLElement>('h2')?.focus()
    }
  }, [loaded])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || editing) return
      if (document.querySelector('[role="dialog"], [role="menu"]')) return
      close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [close, editing])

  if (record === undefined) return <aside className={styles.pane} aria-busy="true" />
  if (record === null) {
    return (
      <aside className={styles.pane} aria-label={i18n.t('options.detail.label')}>
        <EmptyState
          title={i18n.t('options.detail.goneTitle')}
          action={<Button onClick={close}>{i18n.t('common.close')}</Button>}
        >
          {i18n.t('options.detail.gone')}
        </EmptyState>
      </aside>
    )
  }
  return (
    <aside
      ref={pane}
      className={styles.pane}
      data-editing={editing || undefined}
      aria-labelledby="record-title"
    >
      <DetailHeader
        record={record}
        editing={editing}
        onEdit={() => setEditing(true)}
        onClose={close}
      />
      {editing ? (
        <div className={styles.beside}>
          <div className={styles.edit}>
            <EditRecord key={record.row.id} record={record} onDone={() => setEditing(false)} />
          </div>
          {record.table !== 'articles' && <EvidenceBeside recordId={record.row.id} />}
        </div>
      ) : (
        <div className={styles.body}>
          <RecordFacts record={record} />
          <EvidenceList record={record} />
          <HistoryList id={id} />
        </div>
      )}
    </aside>
  )
}
