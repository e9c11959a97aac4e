import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { Mention } from '@/lib/matching/mention'
import type { Reading } from './reading'

/** One record that an article names, with all its mentions in order. */
export interface FoundRecord {
  recordId: string
  kind: RecordKind
  name: string
  mentions: Mention[]
}

/** The companies and cities an article names, most often named first; equals in order of appearance. */
export const foundRecords = (reading: Reading, kind: 'company' | 'city'): FoundRecord[] => {
  const byId = new Map<string, FoundRecord>()
  for (const mention of reading.mentions) {
    if (mention.kind !== kind) continue
    const known = byId.get(mention.recordId)
    if (known) known.mentions.push(mention)
    else {
      const { recordId, name } = mention
      byId.set(recordId, { recordId, kind, name, mentions: [mention] })
    }
  }
  return [...byId.values()].sort((a, b) => b.mentions.length - a.mentions.length)
}
