import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueJson } from '@/lib/exchange/formats/catalogue-json'
import { parseCatalogueFile } from '@/lib/exchange/parse-catalogue'
import { LINES_START, readCatalogueLines } from '@/lib/exchange/read-catalogue-lines'
import { arbitraryCatalogue } from '../../support/arbitrary-catalogue'
import { exportText } from '../../support/export-text'
import { seedRows } from '../../support/seed-rows'

const NOW = '2026-01-02T03:04:05.000Z'

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const read = (text: string, size = 1000) => readCatalogueLines(inPieces(text, size), NOW)

describe('our own file, line by line', () => {
  it('gives the plan that the whole file gives, wherever its pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, fc.integer({ min: 1, max: 500 }), async (rows, size) => {
        const text = await exportText(catalogueJson, rows)
        expect(text.startsWith(LINES_START)).toBe(true)
        expect(await read(text, size)).toEqual(parseCatalogueFile(text, NOW))
      }),
      { numRuns: 25 },
    )
  })

  it('names bad and repeated rows as the whole file does', async () => {
    const text = await exportText(catalogueJson, seedRows())
    const [first = ''] = /^\{"id":"company.*$/m.exec(text) ?? []
    const twice = text.replace(
      first,
      `${first}\n${first.replace('"name":"', '"name":7,"x":"')}\n${first}`,
    )
    const lines = await read(twice)
    expect(lines).toEqual(parseCatalogueFile(twice, NOW))
    expect(lines?.ok && lines.value.problems.length).toBe(2)
  })

  it('leaves every other layout, and a file that was cut off, to the whole reader', async () => {
    const text = await exportText(catalogueJson, seedRows())
    expect(await read(JSON.stringify(JSON.parse(text)))).toBeUndefined()
    expect(await read(text.slice(0, -40))).toBeUndefined()
    expect(await read(`${text}{"id":"company:late"}\n`)).toBeUndefined()
    expect(await read(text.replace('"version": 1', '"version": 99'))).toMatchObject({
      error: { code: 'newer-format' },
    })
  })
})
