import { describe, expect, it } from 'vitest'
import { compileNames, compileNamesSliced } from '@/lib/matching/compile'
import { openNameIndex } from '@/lib/matching/name-index'
import { scan } from '@/lib/matching/scan'
import { RECORDS } from './catalogue'

const bytes = compileNames(RECORDS)

describe('openNameIndex', () => {
  it('gives back records as they were compiled', () => {
    const opened = openNameIndex(bytes)
    expect(opened.ok && opened.value.size).toBe(RECORDS.length)
    expect(opened.ok && opened.value.record(0)).toMatchObject({
      id: 'siemens',
      kind: 'company',
      name: 'Siemens AG',
    })
  })

  it('reads from an unaligned view', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const opened = openNameIndex(shifted.subarray(3))
    expect(opened.ok && scan(opened.value, 'bei Huawei').length).toBe(1)
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a cut file', bytes.slice(0, bytes.length - 8)],
    ['another version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? byte + 1 : byte))],
    [
      'a damaged byte',
      Uint8Array.from(bytes, (byte, i) => (i === 200_000 % bytes.length ? byte ^ 1 : byte)),
    ],
    ['something else', new TextEncoder().encode('{"not":"an artefact"}'.padEnd(64))],
  ])('refuses %s', (_, damaged) => {
    expect(openNameIndex(damaged)).toEqual({ ok: false, error: { code: 'data-missing' } })
  })
})

describe('compileNamesSliced', () => {
  it('gives the same bytes as compiling at once, with turns in between', async () => {
    let turns = 0
    let clock = 0
    const sliced = await compileNamesSliced(RECORDS, {
      sliceMs: 10,
      now: () => (clock += 20),
      yieldTurn: async () => {
        turns++
      },
    })
    expect(sliced).toEqual(bytes)
    expect(turns).toBeGreaterThan(3)
  })

  it('stops when a newer run makes it useless', async () => {
    const stop = new AbortController()
    stop.abort()
    const sliced = await compileNamesSliced(RECORDS, {
      sliceMs: 0,
      yieldTurn: async () => undefined,
      signal: stop.signal,
    })
    expect(sliced).toBeNull()
  })

  it('compiles an empty catalogue', () => {
    const opened = openNameIndex(compileNames([]))
    expect(opened.ok && scan(opened.value, 'Huawei 华为 in Düsseldorf')).toEqual([])
  })
})
