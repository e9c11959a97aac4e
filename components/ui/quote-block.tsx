import styles from './quote-block.module.css'

export interface QuoteBlockProps {
  text: string
  /** BCP 47 tag of the words, so that they are read and drawn in their own language. */
  lang?: string | undefined
  /** Where it comes from, shown under the words. */
  source?: string | undefined
  /** Lines shown before the rest is cut; all where absent. */
  lines?: number
  /** Makes the quote a button, for example to scroll the page to it. */
  onClick?: () => void
  /** Accessible name of that button's action. */
  actionLabel?: string
}

/** Words of an article, as evidence. */
export const QuoteBlock = ({
  text,
  lang,
  source,
  lines,
  onClick,
  actionLabel,
}: QuoteBlockProps) => (
  <blockquote className={styles.quote}>
    {onClick ? (
      <button type="button" className={styles.words} title={actionLabel} onClick={onClick}>
        <span lang={lang} className={styles.clamp} style={{ WebkitLineClamp: lines }}>
          {text}
        </span>
      </button>
    ) : (
      <span lang={lang}>{text}</span>
    )}
    {source && <footer className={styles.source}>{source}</footer>}
  </blockquote>
)
