import { Combine, Download, PencilLine, RotateCcw, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { BulkEditDialog } from '../detail/bulk-edit-dialog'
import { CopyMenu } from '../exchange/copy-menu'
import { ExportDialog } from '../exchange/export-dialog'
import { formatNumber } from '../format'
import { MergeDialog } from '../merge/merge-dialog'
import { useCommit } from '../use-commit'
import { useRemove } from '../use-remove'
import { useWorkbench } from '../workbench-context'
import { RemoveDialog } from './remove-dialog'
import { useSelection } from './selection-context'
import { TagDialog } from './tag-dialog'
import styles from './toolbar.module.css'

/**
 * What can be done with the selected rows. It takes the place of the filters while there are any. Each action reads the
 * rows from the selection's context.
 */
export const SelectionBar = () => {
  const { table, ids, clear: onClear } = useSelection()
  const { view } = useWorkbench()
  const commit = useCommit()
  const remove = useRemove()
  const [dialog, setDialog] = useState<'tag' | 'edit' | 'merge' | 'export' | 'remove' | null>(null)
  const close = () => setDialog(null)
  const [first, second] = ids

  const move = async (op: 'trash' | 'restore') => {
    const code = op === 'trash' ? 'trashed' : 'restored'
    const text =
      op === 'trash'
        ? i18n.t('options.done.trashed', ids.length)
        : i18n.t('options.done.restored', ids.length)
    const changes = ids.map((id) => ({ table, op, id }))
    if (await commit(changes, { code, params: { count: ids.length } }, text)) onClear()
  }

  return (
    <fieldset className={styles.selection} aria-label={i18n.t('options.table.selection')}>
      <p aria-live="polite">
        {i18n.t('options.table.selected', ids.length, [formatNumber(ids.length)])}
      </p>
      {view.trash ? (
        <>
          <Button size="small" onClick={() => move('restore')}>
            <RotateCcw size={14} aria-hidden />
            {i18n.t('options.action.restore')}
          </Button>
          <Button size="small" variant="danger" onClick={() => setDialog('remove')}>
            {i18n.t('options.action.removeForGood')}
          </Button>
        </>
      ) : (
        <>
          <Button size="small" onClick={() => setDialog('tag')}>
            <Tag size={14} aria-hidden />
            {i18n.t('options.action.tag')}
          </Button>
          <CopyMenu table={table} ids={ids} />
          <Button size="small" onClick={() => setDialog('edit')}>
            <PencilLine size={14} aria-hidden />
            {i18n.t('bulk.action')}
          </Button>
          {ids.length === 2 && (
            <Button size="small" onClick={() => setDialog('merge')}>
              <Combine size={14} aria-hidden />
              {i18n.t('merge.action')}
            </Button>
          )}
          <Button size="small" onClick={() => setDialog('export')}>
            <Download size={14} aria-hidden />
            {i18n.t('options.action.exportSelected')}
          </Button>
          <Button size="small" variant="danger" onClick={() => move('trash')}>
            <Trash2 size={14} aria-hidden />
            {i18n.t('common.delete')}
          </Button>
        </>
      )}
      <Button size="small" variant="quiet" onClick={onClear}>
        <X size={14} aria-hidden />
        {i18n.t('options.table.clearSelection')}
      </Button>
      <TagDialog open={dialog === 'tag'} table={table} ids={ids} onClose={close} />
      {dialog === 'edit' && <BulkEditDialog table={table} ids={ids} onClose={close} />}
      {dialog === 'merge' && first !== undefined && second !== undefined && (
        <MergeDialog table={table} ids={[first, second]} onClose={close} onMerged={onClear} />
      )}
      <ExportDialog open={dialog === 'export'} table={table} ids={ids} onClose={close} />
      <RemoveDialog
        open={dialog === 'remove'}
        count={ids.length}
        onClose={close}
        onConfirm={async () => {
          close()
          if (await remove(table, ids)) onClear()
        }}
      />
    </fieldset>
  )
}
