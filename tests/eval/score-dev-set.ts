import { devArticles, halfOf } from './dev-set/dev-article'
import { devReader } from './dev-set/read-dev-article'
import { emptyScore, f1, precision, scoreArticle, withSurfaces } from './dev-set/score'

/** `tsx tests/eval/score-dev-set.ts [--half open|held|newsroom] [--list]`: scores drafting on the development set. */
const main = async (): Promise<void> => {
  const args = process.argv.slice(2)
  const wanted = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
  const read = devReader()
  for (const half of ['open', 'held', 'newsroom'] as const) {
    if (wanted !== undefined && wanted !== half) continue
    const score = emptyScore()
    for (const article of devArticles().filter(({ id }) => halfOf(id) === half)) {
      const reading = await read(article)
      const drafts = reading.drafts.map((draft) => withSurfaces(draft, reading.mentions))
      const misses = scoreArticle(article, drafts, score)
      if (args.includes('--list') && misses.length > 0) console.log(article.id, misses.join(' | '))
    }
    const share = (count: number): string => (count / Math.max(1, score.matched)).toFixed(3)
    console.log(
      `${half}: event F1 ${f1(score.event).toFixed(3)} P ${precision(score.event).toFixed(3)}, parties ${f1(score.parties).toFixed(3)}, city ${f1(score.city).toFixed(3)}, date ${f1(score.date).toFixed(3)}, amounts ${f1(score.amounts).toFixed(3)}, type ${share(score.typeRight)}, status ${share(score.statusRight)}, false articles ${score.falseArticles} of ${score.negatives}, invented years ${score.inventedYears}`,
    )
  }
}

await main()
