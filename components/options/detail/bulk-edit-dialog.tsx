import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { BULK_FIELDS, type BulkField, bulkChanges } from '@/lib/catalogue/bulk-edit'
import { loadRows } from '@/lib/catalogue/load-rows'
import { withTags } from '@/lib/catalogue/tag-rows'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { formatNumber } from '../format'
import { mergeFieldName } from '../merge/merge-field-name'
import { useCommit } from '../use-commit'
import styles from './editing.module.css'
import { fieldOptions } from './field-options'

export interface BulkEditDialogProps {
  table: ViewTable
  ids: readonly string[]
  onClose: () => void
}

type Target = BulkField | 'addTag' | 'removeTag'

const changesFor = (table: ViewTable, ids: readonly string[], target: Target, value: string) => {
  if (target === 'addTag') return withTags(table, ids, [value.trim()])
  return bulkChanges(
    table,
    ids,
    target === 'removeTag' ? { withoutTag: value } : { field: target, value },
  )
}

/** Gives all selected records one value, or a tag, as one change that one undo takes back. */
export const BulkEditDialog = ({ table, ids, onClose }: BulkEditDialogProps) => {
  const commit = useCommit()
  const fields: readonly BulkField[] = BULK_FIELDS[table]
  const targets: Target[] = [...fields, 'addTag', 'removeTag']
  const [target, setTarget] = useState<Target>(targets[0] ?? 'addTag')
  const [chosen, setChosen] = useState<string | null>(null)
  const [unchanged, setUnchanged] = useState(false)
  const tags = useLiveQuery(
    async () => [...new Set((await loadRows(table, ids)).flatMap((row) => row.tags))].sort(),
    [table, ids],
  )
  const options =
    target === 'removeTag'
      ? (tags ?? []).map((tag) => ({ value: tag, label: tag }))
      : target === 'addTag'
        ? []
        : fieldOptions(table, target)
  const value = chosen ?? options[0]?.value ?? ''
  const isReady = target === 'addTag' || target === 'removeTag' ? value.trim() !== '' : true

  const save = async () => {
    const changes = await changesFor(table, ids, target, value)
    if (changes.length === 0) return setUnchanged(true)
    const count = changes.length
    const done = i18n.t('bulk.done', count, [formatNumber(count)])
    if (await commit(changes, { code: 'edited', params: { count } }, done)) onClose()
  }
  const nameOf = (each: Target): string => {
    if (each === 'addTag') return i18n.t('bulk.addTag')
    return each === 'removeTag' ? i18n.t('bulk.removeTag') : mergeFieldName(each)
  }
  const choose = (next: string) => {
    setChosen(next)
    setUnchanged(false)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={i18n.t('bulk.title', ids.length, [formatNumber(ids.length)])}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button type="submit" form="bulk-edit" variant="primary" disabled={!isReady}>
            {i18n.t('bulk.apply')}
          </Button>
        </>
      }
    >
      <form
        id="bulk-edit"
        className={styles.bulk}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={i18n.t('bulk.field')}
          options={targets.map((each) => ({ value: each, label: nameOf(each) }))}
          value={target}
          onChange={(event) => {
            const next = targets.find((each) => each === event.currentTarget.value)
            if (next) setTarget(next)
            setChosen(null)
            setUnchanged(false)
          }}
        />
        {target === 'addTag' ? (
          <TextField
            label={i18n.t('bulk.tag')}
            value={value}
            maxLength={80}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        ) : (
          <Select
            label={target === 'removeTag' ? i18n.t('bulk.tag') : i18n.t('bulk.value')}
            options={options}
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        <p role="status" className={styles.soft}>
          {unchanged && i18n.t('bulk.none')}
        </p>
      </form>
    </Dialog>
  )
}
