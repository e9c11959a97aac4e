import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { formatList } from '@/components/ui/format-list'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { importKey } from '@/lib/catalogue/apply-import'
import type { ImportChoice } from '@/lib/catalogue/merge-import'
import type { PlannedChange } from '@/lib/catalogue/preview-import'
import { foldForSearch } from '@/lib/catalogue/search-fold'
import { formatNumber } from '../format'
import { tableNames } from '../table-names'
import { ChangedCells } from './changed-cells'
import { columnName } from './column-names'
import styles from './exchange.module.css'
import type { ReadyImport } from './import-state'

export interface Choices {
  /** For every record without a choice of its own. */
  all: ImportChoice
  single: ReadonlyMap<string, ImportChoice>
}

export interface ImportConflictsProps {
  ready: ReadyImport
  choices: Choices
  onChoose: (choices: Choices) => void
}

const STEP = 25
const CHOICES: readonly ImportChoice[] = ['take', 'keep', 'both']
const isChoice = (value: string): value is ImportChoice => CHOICES.some((known) => known === value)

const choiceNames: Record<ImportChoice, () => string> = {
  take: () => i18n.t('imports.take'),
  keep: () => i18n.t('imports.keep'),
  both: () => i18n.t('imports.both'),
}
const options = () => CHOICES.map((value) => ({ value, label: choiceNames[value]() }))

const keyOf = ({ table, id }: PlannedChange): string => importKey(table, id)
const fieldsOf = ({ fields }: PlannedChange): string => formatList(new Set(fields.map(columnName)))
const textOf = (change: PlannedChange): string =>
  foldForSearch(`${change.name} ${tableNames[change.table]()} ${fieldsOf(change)}`)

/** The records that file and catalogue have in two versions: which one stays, for all, for those found, one by one. */
export const ImportConflicts = ({ ready, choices, onChoose }: ImportConflictsProps) => {
  const { changes } = ready.preview
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(STEP)
  const wanted = foldForSearch(query)
  const found = useMemo(
    () => (wanted === '' ? changes : changes.filter((change) => textOf(change).includes(wanted))),
    [changes, wanted],
  )
  const chosen = (change: PlannedChange) => choices.single.get(keyOf(change)) ?? choices.all
  const common = found.every((change) => chosen(change) === (found[0] && chosen(found[0])))

  const chooseFound = (choice: ImportChoice) => {
    if (wanted === '') return onChoose({ all: choice, single: new Map() })
    const single = new Map(choices.single)
    for (const change of found) single.set(keyOf(change), choice)
    onChoose({ ...choices, single })
  }

  return (
    <section className={styles.conflicts} aria-labelledby="conflicts-title">
      <h4 id="conflicts-title">
        {i18n.t('imports.conflicts', changes.length, [formatNumber(changes.length)])}
      </h4>
      {changes.length > 1 && (
        <div className={styles.bulk}>
          {changes.length > 5 && (
            <TextField
              type="search"
              label={i18n.t('imports.filter')}
              value={query}
              onChange={({ currentTarget }) => {
                setQuery(currentTarget.value)
                setShown(STEP)
              }}
            />
          )}
          <Select
            label={
              wanted === ''
                ? i18n.t('imports.forAll')
                : i18n.t('imports.forFound', found.length, [formatNumber(found.length)])
            }
            value={common && found[0] ? chosen(found[0]) : ''}
            options={
              common ? options() : [{ value: '', label: i18n.t('imports.mixed') }, ...options()]
            }
            disabled={found.length === 0}
            onChange={({ currentTarget: { value } }) => isChoice(value) && chooseFound(value)}
          />
        </div>
      )}
      <ul className={styles.conflictList}>
        {found.slice(0, shown).map((change) => (
          <li key={keyOf(change)} className={styles.conflict}>
            <Differences ready={ready} change={change} />
            <Select
              label={i18n.t('imports.choiceFor', [change.name])}
              labelHidden
              value={chosen(change)}
              options={options()}
              onChange={({ currentTarget: { value } }) => {
                if (!isChoice(value)) return
                onChoose({ ...choices, single: new Map(choices.single).set(keyOf(change), value) })
              }}
            />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button
          size="small"
          variant="quiet"
          className={styles.start}
          onClick={() => setShown(shown + STEP)}
        >
          {i18n.t('options.problem.more', found.length - shown)}
        </Button>
      )}
    </section>
  )
}

const Differences = ({ ready, change }: { ready: ReadyImport; change: PlannedChange }) => {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure
      open={open}
      onToggle={setOpen}
      summary={
        <>
          {change.name}
          <span className={styles.aside}>
            {tableNames[change.table]()} · {fieldsOf(change)}
          </span>
        </>
      }
    >
      {open && <ChangedCells ready={ready} change={change} />}
    </Disclosure>
  )
}
