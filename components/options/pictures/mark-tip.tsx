import styles from './mark-tip.module.css'

export interface MarkTipProps {
  /** Lines; the first is the name. */
  text: string
  /** The mark's middle within the picture, pixels. */
  x: number
  y: number
  /** Of the picture, pixels. */
  width: number
}

const WIDTH = 260

/** What a mark says, beside it. Decoration for the eye: the mark has the same words as its name. */
export const MarkTip = ({ text, x, y, width }: MarkTipProps) => {
  const [first, ...rest] = text.split('\n')
  const left = Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH))
  const below = y < 90
  return (
    <div
      aria-hidden
      className={styles.tip}
      style={{
        left,
        maxWidth: Math.min(WIDTH, width),
        top: below ? y + 18 : y - 14,
        transform: below ? 'none' : 'translateY(-100%)',
      }}
    >
      <strong>{first}</strong>
      {rest.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
