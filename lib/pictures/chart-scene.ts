import { AGREEMENT_STATUSES, type AgreementStatus } from '@/lib/catalogue/agreement'
import type { CountGroup } from './count-agreements'
import type { Mark, Scene, Shape } from './scene'
import { statusPaint } from './status-paint'
import { cutText, textWidth } from './text-width'

export interface ChartWords {
  /** The group's name: a year, a stretch of years, a type, a topic. */
  name: (group: CountGroup) => string
  part: (group: CountGroup, status: AgreementStatus) => string
  number: (value: number) => string
  hrefOf: (group: CountGroup, status: AgreementStatus) => string
}

const SIZE = 12

/** Round numbers for an axis up to `most`, about `count` of them. */
const axisSteps = (most: number, count: number): number[] => {
  const raw = Math.max(1, most / count)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? power * 10
  const whole = Math.max(1, Math.round(step))
  return Array.from({ length: Math.floor(most / whole) }, (_, at) => (at + 1) * whole)
}

const idOf = (group: CountGroup, status: AgreementStatus): string =>
  `${group.values[0] ?? ''}:${status}`

/** Columns stacked by status, for years. */
export const columnScene = (
  groups: readonly CountGroup[],
  width: number,
  words: ChartWords,
): Scene => {
  const high = 260
  const top = 22
  const height = top + high + 28
  const most = Math.max(1, ...groups.map((group) => group.total))
  const left = textWidth(words.number(most), SIZE) + 12
  const pitch = (width - left) / Math.max(1, groups.length)
  const bar = Math.max(1, Math.min(64, pitch - Math.min(16, pitch * 0.25)))
  const longest = Math.max(0, ...groups.map((group) => textWidth(words.name(group), SIZE)))
  const every = Math.max(1, Math.ceil((longest + 8) / pitch))
  const back: Shape[] = axisSteps(most, 4).flatMap((value): Shape[] => {
    const y = Math.round(top + high - (value / most) * high) + 0.5
    return [
      { kind: 'path', d: `M${left} ${y}H${width}`, stroke: 'line' },
      {
        kind: 'text',
        x: left - 8,
        y: y + 4,
        text: words.number(value),
        size: 11,
        anchor: 'end',
        fill: 'ink-soft',
      },
    ]
  })
  const marks: Mark[] = []
  const front: Shape[] = []
  groups.forEach((group, place) => {
    const middle = left + pitch * (place + 0.5)
    let y = top + high
    for (const status of AGREEMENT_STATUSES) {
      const part = (group.byStatus[status] / most) * high
      if (part === 0) continue
      y -= part
      marks.push({
        id: idOf(group, status),
        label: words.part(group, status),
        href: words.hrefOf(group, status),
        x: middle,
        y: y + part / 2,
        shapes: [
          {
            kind: 'rect',
            x: middle - bar / 2,
            y: y + 0.5,
            width: bar,
            height: Math.max(1, part - 1),
            ...statusPaint[status],
          },
        ],
      })
    }
    const total = words.number(group.total)
    if (group.total > 0 && textWidth(total, 11) <= pitch + 2)
      front.push({
        kind: 'text',
        x: middle,
        y: y - 5,
        text: total,
        size: 11,
        anchor: 'middle',
        fill: 'ink',
      })
    if (place % every === 0)
      front.push({
        kind: 'text',
        x: middle,
        y: height - 9,
        text: words.name(group),
        size: SIZE,
        anchor: 'middle',
        fill: 'ink-soft',
      })
  })
  front.push({ kind: 'path', d: `M${left} ${top + high + 0.5}H${width}`, stroke: 'line-strong' })
  return { width, height, back, marks, front }
}

/** Bars stacked by status, for types and topics. */
export const barScene = (
  groups: readonly CountGroup[],
  width: number,
  words: ChartWords,
): Scene => {
  const pitch = 30
  const bar = 18
  const height = Math.max(1, groups.length) * pitch + 6
  const most = Math.max(1, ...groups.map((group) => group.total))
  const longest = Math.max(0, ...groups.map((group) => textWidth(words.name(group), SIZE)))
  const left = Math.min(longest + 14, width * 0.42)
  const room = width - left - textWidth(words.number(most), 11) - 14
  const back: Shape[] = []
  const front: Shape[] = []
  const marks: Mark[] = []
  groups.forEach((group, place) => {
    const middle = pitch * (place + 0.5) + 3
    let x = left
    for (const status of AGREEMENT_STATUSES) {
      const part = (group.byStatus[status] / most) * room
      if (part === 0) continue
      marks.push({
        id: idOf(group, status),
        label: words.part(group, status),
        href: words.hrefOf(group, status),
        x: x + part / 2,
        y: middle,
        shapes: [
          {
            kind: 'rect',
            x: x + 0.5,
            y: middle - bar / 2,
            width: Math.max(1, part - 1),
            height: bar,
            ...statusPaint[status],
          },
        ],
      })
      x += part
    }
    back.push({
      kind: 'text',
      x: left - 10,
      y: middle + 4,
      text: cutText(words.name(group), SIZE, left - 12),
      size: SIZE,
      anchor: 'end',
      fill: 'ink',
    })
    front.push({
      kind: 'text',
      x: x + 6,
      y: middle + 4,
      text: words.number(group.total),
      size: 11,
      fill: 'ink-soft',
    })
  })
  front.push({ kind: 'path', d: `M${left} 0V${height}`, stroke: 'line-strong' })
  return { width, height, back, marks, front }
}
