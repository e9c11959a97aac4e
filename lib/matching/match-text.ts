import type { IndexedRecord } from './indexed-record'
import type { Mention } from './mention'
import type { NameIndex } from './name-index'
import { type Hit, scan } from './scan'

/** What the reader decided about names; applies to this text only, the caller picks what holds here. */
export interface ReaderDecisions {
  /** This alias never stands for this record. */
  neverAliases?: readonly { recordId: string; alias: string }[]
  /** This record is not meant in this article. */
  notHere?: readonly { recordId: string }[]
  /** In this article, this surface means this record. */
  chosen?: readonly { surface: string; recordId: string }[]
}

export interface MatchOptions {
  decisions?: ReaderDecisions
}

export interface MatchInput {
  /** Supports ambiguous names; no span lies in it. */
  title: string
  text: string
  /** BCP 47 tag, empty when unknown. */
  lang: string
}

/** Names of the index in the text, in order, never overlapping. Offsets are UTF-16 code units into `input.text`. */
export const matchText = (
  index: NameIndex,
  input: MatchInput,
  _options: MatchOptions = {},
): Mention[] => {
  const hits = scan(index, input.text)
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  let reached = 0
  for (const hit of hits) {
    if (hit.start < reached || hit.entry.record < 0) continue
    mentions.push(toMention(input.text, hit, index.record(hit.entry.record)))
    reached = hit.end + hit.ending.length
  }
  return mentions
}

const toMention = (text: string, hit: Hit, record: IndexedRecord): Mention => {
  const end = hit.end + hit.ending.length
  return {
    start: hit.start,
    end,
    surface: text.slice(hit.start, end),
    kind: record.kind,
    recordId: record.id,
    name: record.name,
    alternatives: [],
    via: { alias: hit.entry.source ?? hit.entry.text, rule: hit.entry.rule },
  }
}
