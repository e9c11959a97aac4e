import type { LegendEntry } from '@/lib/pictures/svg-file'
import styles from './pictures.module.css'
import { PatternDefs, Shapes } from './svg-element'

/** What the shapes of a picture stand for. */
export const PictureLegend = ({
  entries,
  label,
}: {
  entries: readonly LegendEntry[]
  label: string
}) => (
  <ul className={styles.legend} aria-label={label}>
    {entries.map(({ text, shapes }) => (
      <li key={text}>
        <svg width={18} height={14} viewBox="-1 -1 18 14" aria-hidden>
          <PatternDefs shapes={shapes} />
          <Shapes shapes={shapes} />
        </svg>
        {text}
      </li>
    ))}
  </ul>
)
