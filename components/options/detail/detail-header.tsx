import {
  ArrowLeft,
  Combine,
  Copy,
  Link2,
  MoreHorizontal,
  Pencil,
  RotateCcw,
  Trash2,
  X,
} from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/use-toast'
import { displayName } from '@/lib/catalogue/display-name'
import { reportError } from '@/lib/shared/report-error'
import { copyItems } from '../exchange/copy-items'
import { useCopy } from '../exchange/use-copy'
import { MergeWith } from '../merge/merge-with'
import { RemoveDialog } from '../table/remove-dialog'
import { TableIcon } from '../table-icon'
import { useCommit } from '../use-commit'
import { useRemove } from '../use-remove'
import { useWorkbench } from '../workbench-context'
import styles from './detail.module.css'
import type { OpenRecord } from './record-detail'

export interface DetailHeaderProps {
  record: OpenRecord
  editing: boolean
  onEdit: () => void
  onClose: () => void
}

export const DetailHeader = ({ record, editing, onEdit, onClose }: DetailHeaderProps) => {
  const { language, change } = useWorkbench()
  const { table, row } = record
  const [removing, setRemoving] = useState(false)
  const [merging, setMerging] = useState(false)
  const commit = useCommit()
  const remove = useRemove()
  const toast = useToast()
  const copy = useCopy(table)
  const name = 'name' in row ? displayName(row, language) : row.title
  const trashed = row.deletedAt !== undefined

  const move = async (op: 'trash' | 'restore') => {
    const code = op === 'trash' ? 'trashed' : 'restored'
    const text =
      op === 'trash' ? i18n.t('options.done.trashed', 1) : i18n.t('options.done.restored', 1)
    const changes = [{ table, op, id: row.id, rev: row.rev }]
    if (await commit(changes, { code, params: { name } }, text)) onClose()
  }
  const copyLink = () =>
    navigator.clipboard
      .writeText(location.href)
      .then(() => toast({ text: i18n.t('options.done.linkCopied') }))
      .catch((error: unknown) => reportError('options/copy-link', error))

  return (
    <header className={styles.header}>
      <IconButton label={i18n.t('common.back')} className={styles.back ?? ''} onClick={onClose}>
        <ArrowLeft size={16} aria-hidden />
      </IconButton>
      <TableIcon table={table} size={20} />
      <div className={styles.titles}>
        <h2 id="record-title" className={styles.title} tabIndex={-1}>
          {name}
        </h2>
        {'name' in row && name !== row.name && <p className={styles.original}>{row.name}</p>}
        {trashed && <Badge tone="danger">{i18n.t('options.table.inTrash')}</Badge>}
      </div>
      <div className={styles.actions}>
        {!editing && !trashed && (
          <Button size="small" onClick={onEdit}>
            <Pencil size={14} aria-hidden />
            {i18n.t('common.edit')}
          </Button>
        )}
        {trashed && (
          <Button size="small" onClick={() => move('restore')}>
            <RotateCcw size={14} aria-hidden />
            {i18n.t('options.action.restore')}
          </Button>
        )}
        <Menu
          trigger={
            <IconButton label={i18n.t('common.more')}>
              <MoreHorizontal size={16} aria-hidden />
            </IconButton>
          }
          items={[
            {
              key: 'link',
              label: i18n.t('options.action.copyLink'),
              icon: <Link2 size={14} aria-hidden />,
              onSelect: copyLink,
            },
            ...(trashed
              ? []
              : [
                  {
                    key: 'merge',
                    label: i18n.t('merge.with'),
                    icon: <Combine size={14} aria-hidden />,
                    onSelect: () => setMerging(true),
                  },
                ]),
            ...(trashed
              ? []
              : copyItems(table, [row.id], copy).map((item) => ({
                  ...item,
                  icon: <Copy size={14} aria-hidden />,
                }))),
            trashed
              ? {
                  key: 'remove',
                  label: i18n.t('options.action.removeForGood'),
                  icon: <Trash2 size={14} aria-hidden />,
                  danger: true,
                  onSelect: () => setRemoving(true),
                }
              : {
                  key: 'trash',
                  label: i18n.t('common.delete'),
                  icon: <Trash2 size={14} aria-hidden />,
                  danger: true,
                  onSelect: () => {
                    move('trash').catch((error: unknown) => reportError('options/trash', error))
                  },
                },
          ]}
        />
        <IconButton
          label={i18n.t('options.detail.close')}
          className={styles.close ?? ''}
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {merging && (
        <MergeWith
          table={table}
          id={row.id}
          onClose={() => setMerging(false)}
          onMerged={(keptId) => change({ id: keptId }, 'replace')}
        />
      )}
      <RemoveDialog
        open={removing}
        count={1}
        onClose={() => setRemoving(false)}
        onConfirm={async () => {
          setRemoving(false)
          if (await remove(table, [row.id])) onClose()
        }}
      />
    </header>
  )
}
