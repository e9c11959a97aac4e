import { describe, expect, it } from 'vitest'
import { findDateline } from '@/lib/drafting/dateline'
import { findDates, toEdtf } from '@/lib/drafting/find-dates'
import type { DraftLanguage } from '@/lib/drafting/pick-lexicon'

const edtfs = (lang: DraftLanguage, text: string): (string | null)[] =>
  findDates(text, { start: 0, end: text.length }, lang).map(toEdtf)

describe('findDates', () => {
  it.each<[DraftLanguage, string, string]>([
    ['de', 'am 20. Juni 2024 in Berlin', '2024-06-20'],
    ['de', 'im März 2024', '2024-03'],
    ['it', 'il 7 maggio 2023', '2023-05-07'],
    ['en', 'on 12 March 2024', '2024-03-12'],
    ['fr', 'le 1er mars 2024', '2024-03-01'],
    ['fr', 'en mars 2024', '2024-03'],
    ['es', 'el 9 de mayo de 2023', '2023-05-09'],
    ['zh', '2024年6月20日签约', '2024-06-20'],
    ['zh', '2022年伊始', '2022'],
  ])('reads a date in %s: %s', (lang, text, edtf) => {
    expect(edtfs(lang, text)).toContain(edtf)
  })

  it('never adds the year that the text does not state', () => {
    expect(edtfs('de', 'am 18. Mai unterschrieben')).toEqual(['XXXX-05-18'])
    expect(edtfs('zh', '时间为7月1日')).toEqual(['XXXX-07-01'])
  })

  it('keeps relative days relative', () => {
    expect(findDates('They signed yesterday.', { start: 0, end: 22 }, 'en')[0]?.relativeDays).toBe(
      -1,
    )
    expect(findDates('昨日签约', { start: 0, end: 4 }, 'zh')[0]?.relativeDays).toBe(-1)
  })

  it('takes counts for no years', () => {
    expect(edtfs('de', 'rund 2000 Mitarbeiter')).toEqual([])
    expect(edtfs('zh', '共2000人参加')).toEqual([])
  })
})

describe('findDateline', () => {
  it('reads a date glued to the next word', () => {
    expect(findDateline('Eine Überschrift\nJun 25, 2024Am 20. Juni wurde')).toMatchObject({
      year: 2024,
      month: 6,
      day: 25,
    })
  })

  it('reads place and date before a dash', () => {
    expect(findDateline('Mannheim, 18. Juni 2024 – Die Firma')).toMatchObject({
      year: 2024,
      month: 6,
      day: 18,
    })
  })

  it('takes no date out of a sentence', () => {
    expect(findDateline('The two companies met on March 4, 2024 in Rome.')).toBeNull()
  })
})
