import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RECORD_KINDS } from '@/lib/catalogue/record-kind'
import { KIND_COLOURS } from '@/lib/highlight/kind-colours'

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)')

const token = (part: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1] ?? `no --${name}`

/** Relative luminance by WCAG 2.2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TONES = [
  { tone: 'light', part: lightCss },
  { tone: 'dark', part: darkCss },
] as const

describe.each(TONES)('the $tone colours', ({ tone, part }) => {
  it.each(RECORD_KINDS)('of a %s are the same in highlights and on our screens', (kind) => {
    const { ink, tint, line } = KIND_COLOURS[tone][kind]
    expect(token(part, `${kind}-ink`)).toBe(ink)
    expect(token(part, `${kind}-tint`)).toBe(tint)
    expect(token(part, `${kind}-line`)).toBe(line)
  })

  it.each(RECORD_KINDS)('of a %s can be read', (kind) => {
    const { ink, tint, line } = KIND_COLOURS[tone][kind]
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['page', 'surface']) {
      expect(contrast(ink, token(part, ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(line, token(part, ground))).toBeGreaterThanOrEqual(3)
    }
  })

  it.each([
    ['ink', 'page'],
    ['ink', 'surface'],
    ['ink', 'accent-soft'],
    ['ink-soft', 'page'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'sunken'],
    ['ink-soft', 'accent-soft'],
    ['on-accent', 'accent'],
    ['danger', 'surface'],
    ['danger', 'danger-soft'],
    ['good', 'surface'],
    ['good', 'good-soft'],
  ])('text in %s on %s reaches 4.5 : 1', (text, ground) => {
    expect(contrast(token(part, text), token(part, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['line-strong', 'focus', 'accent'])('%s as an edge reaches 3 : 1', (edge) => {
    expect(contrast(token(part, edge), token(part, 'surface'))).toBeGreaterThanOrEqual(3)
    expect(contrast(token(part, edge), token(part, 'page'))).toBeGreaterThanOrEqual(3)
  })
})
