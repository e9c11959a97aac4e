/** A key that sorts instants and days (ISO 8601) by time; undefined for a text that is neither. */
export const instantKey = (instant: string | undefined): number | undefined => {
  const key = Date.parse(instant ?? '')
  return Number.isNaN(key) ? undefined : key
}
