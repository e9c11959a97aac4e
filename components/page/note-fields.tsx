import { useState } from 'react'
import { i18n } from '#i18n'
import { TagInput } from '@/components/forms/tag-input'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TextArea } from '@/components/ui/text-area'
import styles from './note-fields.module.css'
import type { ArticleNote } from './use-article-note'

export interface NoteFieldsProps {
  note: ArticleNote
}

/** The reader's note and tags, folded away until there are some or the reader wants some. */
export const NoteFields = ({ note }: NoteFieldsProps) => {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={i18n.t('popup.noteAndTags')} open={open || note.filled} onToggle={setOpen}>
      <div className={styles.fields}>
        <TextArea
          label={i18n.t('popup.note')}
          rows={2}
          value={note.note}
          onChange={(event) => note.setNote(event.currentTarget.value)}
        />
        <TagInput label={i18n.t('popup.tags')} value={note.tags} onChange={note.setTags} />
        <p role="status" className={styles.written}>
          {note.written && i18n.t('popup.noteSaved')}
        </p>
        {note.store && <Button onClick={note.store}>{i18n.t('popup.saveNote')}</Button>}
      </div>
    </Disclosure>
  )
}
