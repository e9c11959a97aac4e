import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { VIEW_TABLES, type ViewTable } from '@/lib/catalogue/view/view-row'
import { guessCsvTable, sampleCsv } from '@/lib/exchange/read-csv'
import type { FileHint } from '@/lib/exchange/read-import-file'
import { tableNames } from '../table-names'
import styles from './exchange.module.css'
import { MapColumns } from './map-columns'

export interface DescribeFileProps {
  file: File
  /** The file's first lines. */
  text: string
  onRead: (hint: FileHint) => void
  onCancel: () => void
}

type Shape = 'table' | 'names'

const SAMPLE_ROWS = 5
/** The field by which a row of each table is called; without it there is no record. */
const NAME_FIELDS: Record<ViewTable, 'name' | 'title'> = {
  companies: 'name',
  cities: 'name',
  agreements: 'title',
  articles: 'title',
}

const guessShape = (text: string): Shape => {
  const [header = '', ...lines] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const columns = sampleCsv('companies', text, 1)
  const known = columns.mapping.some((column) => column !== null)
  return known ||
    /[,\t]/.test(header) ||
    (/;/.test(header) && lines.every((line) => /;/.test(line)))
    ? 'table'
    : 'names'
}

const guessTable = (text: string): ViewTable =>
  VIEW_TABLES.find((table) => table === guessCsvTable(text)) ?? 'companies'

/** Asks what the lines of another program's file hold, and shows what each column is taken for. */
export const DescribeFile = ({ file, text, onRead, onCancel }: DescribeFileProps) => {
  const [shape, setShape] = useState<Shape>(() => guessShape(text))
  const [table, setTable] = useState<ViewTable>(() => guessTable(text))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const sample = sampleCsv(table, text, SAMPLE_ROWS)
  const [own, setOwn] = useState<{ table: ViewTable; mapping: (string | null)[] }>()
  const mapping = own?.table === table ? own.mapping : sample.mapping
  const isList = shape === 'names' && (table === 'companies' || table === 'cities')
  const ready = isList || mapping.includes(NAME_FIELDS[table]) || mapping.includes('id')
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('options.exchange.whichTable', [file.name])}
      </h3>
      <div className={styles.bulk}>
        <Select
          label={i18n.t('imports.lines')}
          value={table}
          options={VIEW_TABLES.map((name) => ({ value: name, label: tableNames[name]() }))}
          onChange={({ currentTarget: { value } }) => {
            const next = VIEW_TABLES.find((name) => name === value)
            if (next) setTable(next)
          }}
        />
        {(table === 'companies' || table === 'cities') && (
          <Select
            label={i18n.t('imports.shape')}
            value={shape}
            options={[
              { value: 'table', label: i18n.t('imports.shapeTable') },
              { value: 'names', label: i18n.t('imports.shapeNames') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              setShape(value === 'names' ? 'names' : 'table')
            }
          />
        )}
      </div>
      {isList ? (
        <NamesSample text={text} />
      ) : (
        <MapColumns
          table={table}
          sample={sample}
          mapping={mapping}
          onChange={(next) => setOwn({ table, mapping: next })}
        />
      )}
      {!ready && (
        <p role="status" className={styles.missing}>
          {NAME_FIELDS[table] === 'name'
            ? i18n.t('imports.needsName')
            : i18n.t('imports.needsTitle')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          disabled={!ready}
          onClick={() => onRead(isList ? { table, names: true } : { table, mapping })}
        >
          {i18n.t('options.exchange.continue')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </div>
  )
}

const NamesSample = ({ text }: { text: string }) => (
  <>
    <p className={styles.soft}>{i18n.t('imports.namesHint')}</p>
    <pre className={styles.lines}>
      {text
        .split(/\r\n|\r|\n/)
        .slice(0, SAMPLE_ROWS)
        .join('\n')}
    </pre>
  </>
)
