import { describe, expect, it } from 'vitest'
import { highlightCss } from '@/lib/highlight/highlight-css'
import { colourLuminance } from '@/lib/highlight/page-tone'

const SHIPPED = { company: null, city: null, agreement: null }
const LINE = /text-decoration:underline (\w+) \S+ ([^;]+);/g

const lines = (css: string): { style: string | undefined; colour: string | undefined }[] =>
  [...css.matchAll(LINE)].map(([, style, colour]) => ({ style, colour }))

const hexLuminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return colourLuminance(`rgb(${r}, ${g}, ${b})`)
}
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

describe('the highlights’ style', () => {
  it('gives each kind a line of its own, so that colour is not needed to tell them apart', () => {
    const styles = lines(highlightCss(SHIPPED, 'light')).map(({ style }) => style)
    expect(new Set(styles).size).toBe(3)
  })

  it('draws shipped lines 3 : 1 or more against the ground they are for', () => {
    for (const [tone, ground] of [
      ['light', 1],
      ['dark', colourLuminance('rgb(24, 26, 30)')],
    ] as const)
      for (const { colour } of lines(highlightCss(SHIPPED, tone)))
        expect(contrast(hexLuminance(colour ?? ''), ground)).toBeGreaterThanOrEqual(3)
  })

  it('takes the reader’s hue', () => {
    const css = highlightCss({ ...SHIPPED, city: 300.4 }, 'light')
    expect(css).toMatch(/pactlight-city\)\{[^}]*oklch\(0\.56 0\.16 300\)/)
  })

  it('never changes the colour of letters on a screen without forced colours', () => {
    const [screen = ''] = highlightCss(SHIPPED, 'dark').split('@media (forced-colors')
    expect(screen).not.toMatch(/[{;]color:/)
  })
})

describe('colourLuminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['color(srgb 1 1 1)', 1],
    ['oklch(1 0 none)', 1],
    ['oklab(0 0 0)', 0],
    ['lab(100 0 0)', 1],
    ['something else', 0],
  ])('reads %s', (computed, expected) => {
    expect(colourLuminance(computed)).toBeCloseTo(expected, 2)
  })

  it('puts grey letters on the right side', () => {
    expect(colourLuminance('rgb(34, 34, 34)')).toBeLessThan(0.1)
    expect(colourLuminance('rgb(220, 220, 220)')).toBeGreaterThan(0.6)
  })
})
