import { describe, expect, it } from 'vitest'
import { devArticles } from '../../eval/dev-set/dev-article'
import { devReader } from '../../eval/dev-set/read-dev-article'

describe('quotes of drafts', () => {
  it('are the words of the article at their offsets, for every field of every draft', async () => {
    const read = devReader()
    let checked = 0
    for (const article of devArticles()) {
      const { drafts } = await read(article)
      for (const { quote, evidence } of drafts) {
        for (const [field, each] of [['quote', quote] as const, ...Object.entries(evidence)]) {
          expect(article.text.slice(each.start, each.end), `${article.id} ${field}`).toBe(
            each.exact,
          )
          expect(each.exact.trim(), `${article.id} ${field}`).not.toBe('')
          checked++
        }
      }
    }
    expect(checked).toBeGreaterThan(500)
  })
})
