import type { Candidate } from './candidate'

export const DAY = 86_400_000
/** Midnight of a date's day as written, milliseconds. */
export const dayOf = (value: string): number => Date.parse(value.slice(0, 10))
const isUtc = (value: string): boolean => /(?:Z|\+00:00)$/.test(value)

const HOUR = 3_600_000
/** Offsets of time zones from UTC lie within these hours. */
const MAX_OFFSET = 14

/** A local time that is the same instant as `utc`, with the offset that makes it so; '' if it is none. */
const asLocal = (utc: string, local: string): string => {
  if (!/T/.test(local) || /(?:Z|[+-]\d\d:\d\d)$/.test(local)) return ''
  const hours = (Date.parse(`${local}Z`) - Date.parse(utc)) / HOUR
  if (!Number.isInteger(hours) || hours === 0 || Math.abs(hours) > MAX_OFFSET) return ''
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

/** Whether some place on earth has that day at this instant. */
const isDayOf = (instant: string, day: string): boolean => {
  const hours = (dayOf(day) - Date.parse(instant)) / HOUR
  return hours <= MAX_OFFSET && hours > -24 - MAX_OFFSET
}

/**
 * A time in UTC may fall on another day than the one the newsroom and its readers wrote. Where the page also states the
 * same instant in local time, or the neighbouring day, that one is meant. A day that the text tells of (`told`) states
 * nothing: reports are often published on the day after.
 */
export const localDay = (candidates: Candidate[], told: ReadonlySet<string>): Candidate[] => {
  const first = candidates[0]
  if (!first || !isUtc(first.value)) return candidates
  for (const { value, source } of candidates) {
    const local = asLocal(first.value, value)
    if (local) return [{ value: local, source }, ...candidates]
  }
  const own = dayOf(first.value)
  const stated = candidates.filter(({ value }) => !isUtc(value))
  if (stated.some(({ value }) => dayOf(value) === own)) return candidates
  const neighbour = stated.find(
    ({ value }) =>
      !told.has(value) && Math.abs(dayOf(value) - own) === DAY && isDayOf(first.value, value),
  )
  return neighbour ? [neighbour, ...candidates] : candidates
}
