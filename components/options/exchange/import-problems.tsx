import { useState } from 'react'
import { i18n } from '#i18n'
import { useScrollStop } from '@/components/hooks/use-scroll-stop'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type ImportProblem, leavesRowOut } from '@/lib/exchange/import-plan'
import styles from './exchange.module.css'
import { problemField, problemPlace, problemText } from './problem-text'

const STEP = 100

/** Every problem of a file by its row, what to do about it, and how many rows it costs. */
export const ImportProblems = ({ problems }: { problems: readonly ImportProblem[] }) => {
  const [shown, setShown] = useState(STEP)
  const box = useScrollStop<HTMLUListElement>()
  if (problems.length === 0) return null
  const out = new Set(
    problems.filter(leavesRowOut).map((problem) => `${problem.table} ${problem.row}`),
  ).size
  return (
    <Notice tone={out > 0 ? 'danger' : 'neutral'}>
      <p>
        <strong>{i18n.t('options.problem.count', problems.length)}</strong>{' '}
        {out > 0 && i18n.t('options.problem.leftOut', out)}
      </p>
      <ul ref={box} className={styles.problems} aria-label={i18n.t('imports.problems')}>
        {problems.slice(0, shown).map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and problems may repeat
          <li key={at}>
            <strong>{problemPlace(problem)}</strong>
            <span>{problemField(problem)}</span>
            <span className={styles.fix}>{problemText(problem)}</span>
          </li>
        ))}
      </ul>
      {problems.length > shown && (
        <Button size="small" variant="quiet" onClick={() => setShown(shown + STEP)}>
          {i18n.t('options.problem.more', problems.length - shown)}
        </Button>
      )}
    </Notice>
  )
}
