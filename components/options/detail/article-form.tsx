import { type FormEvent, useState } from 'react'
import { i18n } from '#i18n'
import { TagInput } from '@/components/forms/tag-input'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { SavedArticle } from '@/lib/catalogue/saved-article'
import { reportError } from '@/lib/shared/report-error'
import { useCommit } from '../use-commit'
import styles from './detail.module.css'

/** Title, tags and note of a saved article; what the page said stays as it was saved. */
export const ArticleForm = ({ article, onDone }: { article: SavedArticle; onDone: () => void }) => {
  const commit = useCommit()
  const [title, setTitle] = useState(article.title)
  const [tags, setTags] = useState(article.tags)
  const [note, setNote] = useState(article.note)
  const [missing, setMissing] = useState(false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const named = title.trim()
    setMissing(named === '')
    if (named === '') return
    const own = named === article.title ? [] : (['title'] as const)
    const corrected = [...new Set([...(article.corrected ?? []), ...own])]
    const row = {
      ...article,
      title: named,
      tags,
      note,
      ...(corrected.length > 0 ? { corrected } : {}),
    }
    const saved = await commit(
      [{ table: 'articles', op: 'put', row }],
      { code: 'edited', params: { name: named } },
      i18n.t('common.saved'),
    )
    if (saved) onDone()
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        save(event).catch((error: unknown) => reportError('options/save-article', error))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <TextField
        label={i18n.t('options.column.title')}
        error={missing ? i18n.t('options.form.titleMissing') : undefined}
        value={title}
        maxLength={1000}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TagInput label={i18n.t('options.column.tags')} value={tags} onChange={setTags} />
      <TextArea
        label={i18n.t('options.fact.note')}
        value={note}
        rows={8}
        maxLength={20_000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button onClick={onDone}>{i18n.t('common.cancel')}</Button>
        <Button type="submit" variant="primary">
          {i18n.t('common.save')}
        </Button>
      </div>
    </form>
  )
}
