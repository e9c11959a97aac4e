import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ROW_FIELDS,
  type Row,
  type RowLists,
  type RowOf,
  TABLE_NAMES,
  type TableName,
} from '@/lib/catalogue/tables'
import { neutralise, restore } from '@/lib/exchange/csv-cell'
import { CSV_COLUMNS } from '@/lib/exchange/csv-columns'
import { joinList, splitList } from '@/lib/exchange/csv-list'
import { sourceOf } from '@/lib/exchange/export-source'
import type { ImportPlan } from '@/lib/exchange/import-plan'
import { guessCsvTable, readCsv } from '@/lib/exchange/read-csv'
import { type CsvFlavour, csvParts } from '@/lib/exchange/write-csv'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'

const NOW = '2026-01-02T03:04:05.000Z'
const toCsv = async <T extends TableName>(
  table: T,
  rows: RowOf[T][],
  flavour: CsvFlavour = 'spreadsheet',
): Promise<string> => {
  let text = ''
  for await (const line of csvParts(table, sourceOf({ ...NO_ROWS, [table]: rows }), flavour))
    text += line
  return text
}
const NO_ROWS: RowLists = { companies: [], cities: [], agreements: [], articles: [], evidence: [] }
/** As an export writes them. */
const inOrder = <R extends { id: string }>(rows: R[]): R[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const planOf = (table: TableName, text: string): ImportPlan => {
  const read = readCsv(table, text, { now: NOW })
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('a table as CSV', () => {
  it.each(['spreadsheet', 'plain'] as const)(
    'gives back every row exactly: %s',
    async (flavour) => {
      await fc.assert(
        fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
          for (const table of TABLE_NAMES) {
            const plan = planOf(table, await toCsv(table, catalogue[table], flavour))
            expect(plan.problems).toEqual([])
            expect(plan.rows[table].map(({ row }) => row)).toEqual(inOrder<Row>(catalogue[table]))
          }
        }),
        { numRuns: 100 },
      )
    },
  )

  it('has a column for every field that a row may have', () => {
    for (const table of TABLE_NAMES) {
      const fields = CSV_COLUMNS[table].map(({ field }) => field)
      expect(new Set(fields)).toEqual(ROW_FIELDS[table])
    }
  })

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', "'=", '@', '\t'),
        (rest, start) => {
          const cell = start + rest
          expect(neutralise(cell)).not.toMatch(/^[=+\-@\t\r]/)
          expect(restore(neutralise(cell))).toBe(cell)
        },
      ),
    )
  })

  it('keeps lists exact and reads those that a person typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (items) => {
        expect(splitList(joinList(items))).toEqual(items)
      }),
    )
    expect(splitList('steel|  trade | ')).toEqual(['steel', 'trade'])
    expect(splitList('"open | a')).toBeUndefined()
  })

  it('reads semicolons and tabs, any line end, any order and case of headers', () => {
    for (const text of [
      'Name;ID;aliases\nNordwerk;c1;NW [de] | 北工 [zh exact]\n',
      'id\tname\taliases\r\nc1\tNordwerk\tNW [de] | 北工 [zh exact]',
      'aliases,id,name\r"NW [de] | 北工 [zh exact]",c1,Nordwerk\r',
    ]) {
      const plan = planOf('companies', text)
      expect(plan.problems).toEqual([])
      expect(plan.rows.companies[0]?.row).toMatchObject({
        id: 'c1',
        name: 'Nordwerk',
        aliases: [
          { text: 'NW', lang: 'de' },
          { text: '北工', lang: 'zh', match: 'exact' },
        ],
      })
    }
  })

  it('lists errors by row and column and plans the other rows', () => {
    const plan = planOf(
      'agreements',
      [
        'id,title,parties,amounts,colour',
        'a1,First,company: c1,5 EUR,red',
        'a2,Second,c1,5 EUR,',
        'a3,Third,company: c1,much EUR,',
        'a4,,company: c1,,',
        'a5,Fifth,company: c1,,,extra',
        'a1,Sixth,,,',
        ',Seventh,,,',
      ].join('\n'),
    )
    expect(plan.rows.agreements.map(({ row }) => row.id)).toEqual(['a1'])
    expect(plan.problems.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['unknown-column', undefined, 'colour'],
      ['bad-row', 2, 'parties'],
      ['bad-row', 3, 'amounts.0.value'],
      ['bad-row', 4, 'title'],
      ['bad-row', 5, undefined],
      ['duplicate-id', 6, 'id'],
      ['bad-row', 7, 'id'],
    ])
  })

  it('guesses the table from the headers', async () => {
    for (const table of TABLE_NAMES) expect(guessCsvTable(await toCsv(table, []))).toBe(table)
    expect(guessCsvTable('a,b\n1,2')).toBeUndefined()
    const read = readCsv('companies', 'a,b\n1,2', { now: NOW })
    expect(read).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})
