import type { Spot } from './spot'

/** What the reader decided about names; the caller picks what holds for this text. */
export interface ReaderDecisions {
  /** This alias never stands for this record. */
  neverAliases?: readonly { recordId: string; alias: string }[]
  /** This record is not meant in this article. */
  notHere?: readonly { recordId: string }[]
  /** In this article, this surface means this record. */
  chosen?: readonly { surface: string; recordId: string }[]
}

const same = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()

/** Did the reader say that this span is not this record? */
export const isRefused = (spot: Spot, decisions: ReaderDecisions): boolean => {
  const id = spot.record?.id
  if (id === undefined) return false
  const { text, source } = spot.hit.entry
  return (
    (decisions.notHere ?? []).some((d) => d.recordId === id) ||
    (decisions.neverAliases ?? []).some(
      (d) =>
        d.recordId === id &&
        (same(d.alias, text) || same(d.alias, source ?? text) || same(d.alias, spot.surface)),
    )
  )
}

/** The record the reader chose for this surface in this article. */
export const chosenFor = (surface: string, decisions: ReaderDecisions): string | undefined =>
  decisions.chosen?.find((d) => same(d.surface, surface))?.recordId
