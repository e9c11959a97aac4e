import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { check } from '@placemarkio/check-geojson'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { parse as parseYaml } from 'yaml'
import { downloadBytes } from '../support/download-text'
import { expect, test } from '../support/e2e-test'
import { press, pressUntil } from '../support/keyboard'

/** Every format of the export list, saved by keyboard alone and read by a program that is not ours. */

const AGREEMENTS = 14
const ARTICLES = 5

const references = (text: string, type: string): unknown[] =>
  plugins.input.chain(text, { forceType: type, generateGraph: false })

const csvRows = (text: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').trim(), {
    header: true,
  })
  expect(errors).toEqual([])
  return data
}

/** Chooses a format as a reader without a mouse does, by the first letters of its name. */
const exportAs = async (page: Page, label: string): Promise<Uint8Array> => {
  const select = page.getByLabel('Format')
  await pressUntil(page, 'Shift+Tab', select)
  await page.keyboard.type(label)
  await expect(select.locator('option:checked')).toHaveText(label)
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Export', exact: true }))
  return downloadBytes(page, () => press(page, 'Enter'))
}

test('each format is read by another program', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/exchange`)
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Export', exact: true }))
  const save = (label: string) => exportAs(page, label)
  const saveText = async (label: string) => strFromU8(await save(label))

  const spreadsheet = csvRows(await saveText('Spreadsheet (CSV for Excel)'))
  expect(spreadsheet.map(({ name }) => name)).toContain('Huawei')
  expect(csvRows(await saveText('CSV for programs'))).toHaveLength(spreadsheet.length)

  const notes = Object.entries(unzipSync(await save('Notes (Markdown, Obsidian vault)')))
  expect(notes.length).toBeGreaterThan(AGREEMENTS + ARTICLES)
  for (const [path, bytes] of notes.filter(([name]) => name.endsWith('.md'))) {
    const [, front] = strFromU8(bytes).split(/^---$/m)
    expect(parseYaml(front ?? ''), path).toBeTruthy()
  }

  expect(references(await saveText('References (RIS)'), '@ris/file')).toHaveLength(ARTICLES)
  expect(references(await saveText('References (BibTeX)'), '@bibtex/text')).toHaveLength(ARTICLES)
  expect(references(await saveText('References (CSL-JSON)'), '@else/json')).toHaveLength(ARTICLES)

  const linked = JSON.parse(await saveText('Linked data (JSON-LD, schema.org)'))
  expect(linked['@context']).toContain('schema.org')
  const quotes = JSON.parse(await saveText('Quotes (W3C Web Annotations)'))
  expect(quotes.items.length).toBeGreaterThan(0)

  const places = check(await saveText('Places (GeoJSON)'))
  expect('features' in places && places.features.length).toBeGreaterThan(3)

  const network = new XMLParser({ ignoreAttributes: false }).parse(
    await saveText('Network (GraphML)'),
    true,
  )
  expect(network.graphml.graph.edge.length).toBeGreaterThan(AGREEMENTS)

  const whole = JSON.parse(await saveText('Catalogue file (JSON)'))
  expect(whole.agreements).toHaveLength(AGREEMENTS)
  expect(whole.articles).toHaveLength(ARTICLES)
})

test('what a filter leaves and what is selected is exported and copied', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await extension.context.newPage()
  await page.goto(`${extension.url('options.html')}#/articles`)
  await page.getByRole('searchbox').fill('Düsseldorf')
  const these = page.getByRole('button', { name: /^Export (this one|these)/ })
  await expect(these).toBeVisible()
  await pressUntil(page, 'Tab', these)
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog')
  await pressUntil(page, 'Tab', dialog.getByLabel('Format'))
  await page.keyboard.type('References (RIS)')
  await pressUntil(page, 'Tab', dialog.getByRole('button', { name: 'Export', exact: true }))
  const ris = strFromU8(await downloadBytes(page, () => press(page, 'Enter')))
  const found = references(ris, '@ris/file')
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThan(ARTICLES)

  await expect(dialog).toHaveCount(0)
  await page.getByRole('checkbox').nth(1).focus()
  await press(page, 'Space')
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Copy', exact: true }))
  await press(page, 'Enter')
  await pressUntil(page, 'ArrowDown', page.getByRole('menuitem', { name: 'Copy as a reference' }))
  await press(page, 'Enter')
  await expect(page.getByText('Reference copied')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  expect(copied.text).toMatch(/^“.*Düsseldorf.*”.*\.$/)
  expect(copied.html).toMatch(/^<p>.*Düsseldorf.*<\/p>/)
})
