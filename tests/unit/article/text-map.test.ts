import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextMap, type TextPiece } from '@/lib/article/text-map'
import { parsePage } from '../../support/parse-page'

const document = parsePage('<p></p>')
const piece = (data: string, startsBlock = false, preformatted = false): TextPiece => ({
  node: document.createTextNode(data),
  data,
  startsBlock,
  preformatted,
})

describe('createTextMap', () => {
  it('collapses white space as a browser shows it', () => {
    expect(createTextMap([piece('  a \n b', true), piece(' '), piece(' c  ')]).text).toBe('a b c')
  })

  it('joins inline nodes and parts blocks', () => {
    expect(createTextMap([piece('Hua', true), piece('wei'), piece('Chongqing', true)]).text).toBe(
      'Huawei\nChongqing',
    )
  })

  it('leaves out empty blocks', () => {
    expect(
      createTextMap([piece('a', true), piece('  ', true), piece('b', true), piece(' ', true)]).text,
    ).toBe('a\nb')
  })

  it('keeps white space where the page does', () => {
    expect(createTextMap([piece('a  b\n c', true, true)]).text).toBe('a  b\n c')
  })

  it('keeps no-break and ideographic spaces', () => {
    expect(createTextMap([piece('a\u00a0b\u3000c', true)]).text).toBe('a\u00a0b\u3000c')
  })

  it('gives no points for empty, reversed or foreign spans', () => {
    const map = createTextMap([piece('abc', true)])
    expect([
      map.toPoints(1, 1),
      map.toPoints(2, 1),
      map.toPoints(-1, 2),
      map.toPoints(0, 4),
    ]).toEqual([null, null, null, null])
  })

  it('finds the offset of a point in an element', () => {
    const page = parsePage('<div><p>one</p><p>two <b>three</b></p></div>')
    const [one, two, three] = ['p', 'p:last-child', 'b'].map(
      (selector) => page.querySelector(selector)?.firstChild,
    )
    if (!(one && two && three)) throw new Error('fixture')
    const node = (live: Node, startsBlock: boolean) => ({
      node: live as Text,
      data: (live as Text).data,
      startsBlock,
      preformatted: false,
    })
    const map = createTextMap([node(one, true), node(two, true), node(three, false)])
    const last = page.querySelector('p:last-child')
    if (!last) throw new Error('fixture')
    expect(map.text).toBe('one\ntwo three')
    expect(map.toOffset(last, 0)).toBe(4)
    expect(map.toOffset(last, 1)).toBe(8)
    expect(map.toOffset(last, 2)).toBe(13)
    expect(map.toOffset(three, 2)).toBe(10)
  })

  const pieces = fc.array(
    fc.record({
      data: fc.stringMatching(/^[a-c \n\u00a0漢字👍]{0,12}$/u),
      startsBlock: fc.boolean(),
      preformatted: fc.boolean(),
    }),
    { maxLength: 12 },
  )

  it('leads from every character to the text node that holds it, and back', () => {
    fc.assert(
      fc.property(pieces, (described) => {
        const map = createTextMap(
          described.map(({ data, startsBlock, preformatted }) =>
            piece(data, startsBlock, preformatted),
          ),
        )
        for (let at = 0; at < map.text.length; at++) {
          const points = map.toPoints(at, at + 1)
          if (!points || points.startContainer !== points.endContainer) continue
          const held = (points.startContainer as Text).data.slice(
            points.startOffset,
            points.endOffset,
          )
          if (held.length !== 1) continue
          const shown = /\s/.test(held) && held !== '\u00a0' ? /^[ \n]$/ : undefined
          if (shown) expect(map.text[at]).toMatch(shown)
          else expect(held).toBe(map.text[at])
          expect(map.toOffset(points.startContainer, points.startOffset)).toBe(at)
        }
      }),
    )
  })

  it('never begins, ends or doubles white space within blocks that collapse it', () => {
    fc.assert(
      fc.property(pieces, (described) => {
        const map = createTextMap(
          described.map(({ data, startsBlock }) => piece(data, startsBlock)),
        )
        expect(map.text).not.toMatch(/^[ \n]|[ \n]$|[ \n]{2}/)
      }),
    )
  })
})
