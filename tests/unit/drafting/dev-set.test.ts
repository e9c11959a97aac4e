import { describe, expect, it } from 'vitest'
import { devArticles, type Half, halfOf } from '../../eval/dev-set/dev-article'
import { devReader } from '../../eval/dev-set/read-dev-article'
import {
  emptyScore,
  f1,
  precision,
  type Score,
  scoreArticle,
  withSurfaces,
} from '../../eval/dev-set/score'

const scoreHalf = async (half: Half): Promise<Score> => {
  const read = devReader()
  const score = emptyScore()
  for (const article of devArticles().filter(({ id }) => halfOf(id) === half)) {
    const { drafts, mentions } = await read(article)
    scoreArticle(
      article,
      drafts.map((draft) => withSurfaces(draft, mentions)),
      score,
    )
  }
  return score
}

describe('drafting on the development set', () => {
  it.each([
    ['open', { event: 0.95, parties: 0.95, date: 0.9, type: 0.9 }],
    ['held', { event: 0.9, parties: 0.9, date: 0.9, type: 0.9 }],
    ['newsroom', { event: 0.9, parties: 0.9, date: 0.92, type: 0.92 }],
  ] as const)('holds its figures on the %s articles', async (half, floor) => {
    const score = await scoreHalf(half)
    expect(f1(score.event)).toBeGreaterThanOrEqual(floor.event)
    expect(precision(score.event)).toBeGreaterThanOrEqual(0.9)
    expect(f1(score.parties)).toBeGreaterThanOrEqual(floor.parties)
    expect(f1(score.date)).toBeGreaterThanOrEqual(floor.date)
    expect(score.typeRight / score.matched).toBeGreaterThanOrEqual(floor.type)
    expect(score.inventedYears).toBe(0)
  })
})
