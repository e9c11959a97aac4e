import { useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { withTags } from '@/lib/catalogue/tag-rows'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { useCommit } from '../use-commit'

export interface TagDialogProps {
  open: boolean
  table: ViewTable
  ids: readonly string[]
  onClose: () => void
}

/** Adds tags to all selected records at once. */
export const TagDialog = ({ open, table, ids, onClose }: TagDialogProps) => {
  const commit = useCommit()
  const [text, setText] = useState('')
  const tags = text
    .split(/[,;，；、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')

  const save = async () => {
    const changes = await withTags(table, ids, tags)
    const done = i18n.t('options.done.tagged', changes.length)
    const label = { code: 'edited' as const, params: { count: changes.length } }
    if (changes.length === 0 || (await commit(changes, label, done))) {
      setText('')
      onClose()
    }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={i18n.t('options.tagDialog.title', ids.length)}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('common.cancel')}</Button>
          <Button variant="primary" disabled={tags.length === 0} onClick={save}>
            {i18n.t('options.tagDialog.add')}
          </Button>
        </>
      }
    >
      <TextField
        label={i18n.t('options.column.tags')}
        hint={i18n.t('options.tagDialog.hint')}
        value={text}
        maxLength={400}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && tags.length > 0) save()
        }}
      />
    </Dialog>
  )
}
