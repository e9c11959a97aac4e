import type { Mark } from '@/lib/search/find-marks'
import styles from './marked.module.css'

/** A text with what a search found in it marked. */
export const Marked = ({ text, marks }: { text: string; marks: readonly Mark[] }) => {
  if (marks.length === 0) return text
  let end = 0
  const parts = marks.map((mark) => {
    const before = text.slice(end, mark.start)
    end = mark.end
    return (
      <span key={mark.start}>
        {before}
        <mark className={styles.mark}>{text.slice(mark.start, mark.end)}</mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
