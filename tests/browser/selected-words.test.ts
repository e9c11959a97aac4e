import { describe, expect, it } from 'vitest'
import { selectedWords } from '@/lib/highlight/selected-words'
import { showPage } from '../support/live-page'

const { map, body } = showPage(
  '<h1>Outside</h1><p>  The   <b>city of</b> Duisburg\n signed.</p><p>Later on.</p>',
)
const [first, second] = body.querySelectorAll('p')

const select = (
  from: Node | null | undefined,
  start: number,
  to: Node | null | undefined,
  end: number,
) => {
  const selection = getSelection()
  if (from && to) selection?.setBaseAndExtent(from, start, to, end)
  return selectedWords(selection, map)
}

describe('the selected words', () => {
  it('come with offsets that cut the same words out of the text', () => {
    const found = select(first?.querySelector('b')?.firstChild, 0, first?.lastChild, 9)
    expect(found.text).toBe('city of Duisburg')
    expect(map.text.slice(found.start ?? 0, found.end ?? 0)).toBe('city of Duisburg')
  })

  it('lose spaces at their ends', () => {
    const found = select(first?.firstChild, 0, first?.querySelector('b')?.firstChild, 4)
    expect(map.text.slice(found.start ?? 0, found.end ?? 0)).toBe('The city')
  })

  it('may cross blocks', () => {
    const found = select(first?.lastChild, 1, second?.firstChild, 5)
    expect(found.text).toBe('Duisburg signed. Later')
    expect(found.start).toBe(map.text.indexOf('Duisburg'))
  })

  it('have no offsets outside of the article', () => {
    const heading = body.querySelector('h1')?.firstChild
    expect(select(heading, 0, heading, 7)).toEqual({ text: 'Outside', start: null, end: null })
  })

  it('are empty when nothing is selected', () => {
    getSelection()?.removeAllRanges()
    expect(selectedWords(getSelection(), map)).toEqual({ text: '', start: null, end: null })
    expect(selectedWords(null, null)).toEqual({ text: '', start: null, end: null })
  })
})
