import { i18n } from '#i18n'
import { TagInput } from '@/components/forms/tag-input'
import { TextArea } from '@/components/ui/text-area'
import type { RowOf } from '@/lib/catalogue/tables'
import type { ViewTable } from '@/lib/catalogue/view/view-row'
import { Fact } from './fact'
import { InlineEdit } from './inline-edit'
import { Tags } from './tags'
import { useSetField } from './use-set-field'

export interface OwnWordsProps<T extends ViewTable> {
  table: T
  row: RowOf[T]
  /** The table's field of notes. */
  noteField: keyof RowOf[T] & string
  note: string
}

/** The reader's tags and notes on a record, last of its facts and changed where they stand. */
export const OwnWords = <T extends ViewTable>({
  table,
  row,
  noteField,
  note,
}: OwnWordsProps<T>) => {
  const set = useSetField(table, row)
  const tags: readonly string[] = row.tags
  const shownTags = tags.length > 0 && <Tags tags={tags} />
  const [tagsLabel, noteLabel] = [i18n.t('options.column.tags'), i18n.t('options.fact.notes')]
  if (row.deletedAt !== undefined) {
    return (
      <>
        <Fact label={tagsLabel}>{shownTags}</Fact>
        <Fact label={noteLabel}>{note}</Fact>
      </>
    )
  }
  return (
    <>
      <Fact label={tagsLabel}>
        <InlineEdit
          label={tagsLabel}
          value={tags}
          control={(value, onChange) => (
            <TagInput label={tagsLabel} labelHidden value={value} onChange={onChange} />
          )}
          onSave={(value) => set('tags', value)}
        >
          {shownTags}
        </InlineEdit>
      </Fact>
      <Fact label={noteLabel}>
        <InlineEdit
          label={noteLabel}
          value={note}
          control={(value, onChange) => (
            <TextArea
              label={noteLabel}
              labelHidden
              rows={5}
              maxLength={20_000}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          )}
          onSave={(value) => set(noteField, value)}
        >
          {note}
        </InlineEdit>
      </Fact>
    </>
  )
}
