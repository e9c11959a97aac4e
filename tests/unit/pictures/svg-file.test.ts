import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { nearestMark } from '@/lib/pictures/nearest-mark'
import { placeLabels } from '@/lib/pictures/place-labels'
import type { Scene } from '@/lib/pictures/scene'
import { stackScenes } from '@/lib/pictures/stack-scenes'
import { svgFile } from '@/lib/pictures/svg-file'
import { cutText, textWidth } from '@/lib/pictures/text-width'

const colour = (ink: string): string => (ink === 'surface' ? '#ffffff' : '#123456')
const scene = (text: string): Scene => ({
  width: 400,
  height: 100,
  back: [{ kind: 'path', d: 'M0 0H10', stroke: 'line' }],
  marks: [
    {
      id: 'a',
      label: text,
      x: 5,
      y: 5,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'agreement-line', pattern: 'hatch' },
        { kind: 'text', x: 1, y: 1, text, size: 12, fill: 'ink', turn: -90 },
      ],
    },
  ],
  front: [],
})

describe('a picture as a file', () => {
  it('is well-formed for any text, and says that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const file = svgFile(
          scene(text),
          [{ text, shapes: [] }],
          { title: text, notes: [text] },
          colour,
        )
        expect(XMLValidator.validate(file.text)).toBe(true)
      }),
    )
    const file = svgFile(scene('<A & "B">'), [], { title: 'x', notes: [] }, colour)
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(file.text)
    expect(JSON.stringify(parsed)).toContain('A &amp; \\"B\\"'.replace('&amp;', '&'))
  })

  it('stands alone: colours, patterns and size are in it', () => {
    const { text, width, height } = svgFile(scene('A'), [], { title: 'T', notes: ['N'] }, colour)
    expect(text).not.toMatch(/var\(|class=|href/)
    expect(text).toContain('<pattern id="hatch-agreement-line"')
    expect(text).toContain('fill="url(#hatch-agreement-line)"')
    expect(text).toContain('stroke-width=')
    expect(text).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(height).toBeGreaterThan(100)
  })

  it('stacks pictures below each other', () => {
    const stacked = stackScenes([scene('A'), scene('B')])
    expect(stacked.height).toBe(212)
    expect(stacked.back).toMatchObject([
      { transform: 'translate(0 0)' },
      { transform: 'translate(0 112)' },
    ])
    expect(stackScenes([])).toMatchObject({ width: 0, height: 0 })
  })
})

describe('labels', () => {
  it('never touch each other nor leave the picture', () => {
    const wish = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      gap: fc.integer({ min: 4, max: 16 }),
    })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const size = { width: 400, height: 300, size: 12 }
        const placed = placeLabels(
          wishes.map((each, at) => ({ ...each, id: String(at) })),
          size,
        )
        const boxes = placed.map(({ text, x, y, anchor }) => {
          const long = textWidth(text, 12)
          const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2)
          return { left, right: left + long, top: y - 10, bottom: y + 3 }
        })
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(400)
          boxes.slice(i + 1).forEach((b) => {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart).toBe(true)
          })
        })
      }),
    )
  })

  it('are cut to the room there is', () => {
    expect(cutText('short', 12, 200)).toBe('short')
    const cut = cutText('a rather long title of an agreement', 12, 90)
    expect(cut.endsWith('…')).toBe(true)
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(90 + 1)
    expect(textWidth('济南市', 12)).toBe(36)
  })
})

describe('arrow keys', () => {
  const marks = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 1 },
    { id: 'c', x: 11, y: 40 },
    { id: 'd', x: 0, y: 40 },
  ]
  it('lead to the nearest mark in their direction', () => {
    const [a] = marks
    if (!a) throw new Error('no marks')
    expect(nearestMark(marks, a, 'right')?.id).toBe('b')
    expect(nearestMark(marks, a, 'down')?.id).toBe('d')
    expect(nearestMark(marks, a, 'left')).toBeUndefined()
    expect(nearestMark(marks, a, 'up')).toBeUndefined()
  })
})
