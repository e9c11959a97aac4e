import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceSchema } from '@/lib/catalogue/evidence'
import { groupEvidence } from '@/lib/catalogue/group-evidence'

const row = (field: string, start: number, articleId = 'article:a'): Evidence =>
  evidenceSchema.parse({
    id: `${field}-${start}-${articleId}`,
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
    rev: 0,
    recordId: 'agreement:x',
    field,
    articleId,
    quote: { exact: `words ${start}`, prefix: '', suffix: '' },
    position: { start, end: start + 5 },
  })

describe('evidence by passage', () => {
  it('names every field that rests on the same words once', () => {
    const rows = [row('type', 9), row('parties', 9), row('parties', 9), row('date', 2)]
    expect(groupEvidence(rows).map(({ fields }) => fields)).toEqual([['date'], ['type', 'parties']])
  })

  it('keeps the same words of two articles apart', () => {
    expect(groupEvidence([row('type', 9), row('type', 9, 'article:b')])).toHaveLength(2)
  })
})
