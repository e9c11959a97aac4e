import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/exchange/decode-text'
import { readImportFile } from '@/lib/exchange/read-import-file'

const utf16 = (text: string, bigEndian: boolean, bom: boolean): Uint8Array => {
  const units = [...(bom ? '\ufeff' : ''), ...text].flatMap((character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)),
  )
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}
const TEXT = 'id,name\nc1,Düsseldorf 西门子 😀\n'
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(TEXT, false, true)],
    ['utf-16be', utf16(TEXT, true, true)],
    ['utf-16le', utf16(TEXT, false, false)],
    ['utf-16be', utf16(TEXT, true, false)],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: TEXT, encoding } })
  })

  it('tells Western European from Chinese code pages', () => {
    expect(decodeText(latin('Düsseldorf; Nîmes'))).toMatchObject({
      value: { text: 'Düsseldorf; Nîmes', encoding: 'windows-1252' },
    })
    // 西门子 in GB 2312
    const chinese = Uint8Array.from([0xce, 0xf7, 0xc3, 0xc5, 0xd7, 0xd3, 0x2c, 0x31])
    expect(decodeText(chinese)).toMatchObject({ value: { text: '西门子,1', encoding: 'gb18030' } })
  })

  it('refuses what is no text', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0]
    expect(decodeText(Uint8Array.from(png))).toMatchObject({ error: { code: 'bad-input' } })
  })
})

describe('readImportFile', () => {
  const options = { now: '2026-01-02T03:04:05.000Z', newId: () => 'city:new' }
  it('takes a table in any of them, and the lossless file', async () => {
    const csv = await readImportFile(utf16('id,name,lat\nc1,Nîmes,43.8\n', false, true), options)
    expect(csv).toMatchObject({
      value: {
        table: 'cities',
        plan: { problems: [], rows: { cities: [{ row: { lat: 43.8 } }] } },
      },
    })
    const json = new TextEncoder().encode('{"format":"pactlight-catalogue","version":1}')
    expect(await readImportFile(json, options)).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8' },
    })
    expect(await readImportFile(latin('hello'), options)).toMatchObject({
      error: { code: 'not-a-catalogue' },
    })
  })
})
