import { useMemo } from 'react'
import { i18n } from '#i18n'
import { type DiffBlock, type DiffPart, textDiff } from '@/lib/article/text-change'
import styles from './text-diff.module.css'

export interface TextDiffProps {
  before: string
  after: string
  /** BCP 47 tag of both. */
  lang: string
}

const Part = ({ part }: { part: DiffPart }) => {
  if (part.kind === 'same') return part.text
  return part.kind === 'added' ? (
    <ins className={styles.added}>
      <span className="visually-hidden">{i18n.t('article.diff.added')} </span>
      {part.text}
    </ins>
  ) : (
    <del className={styles.removed}>
      <span className="visually-hidden">{i18n.t('article.diff.removed')} </span>
      {part.text}
    </del>
  )
}

const Block = ({ block }: { block: DiffBlock }) => {
  if (block.changed) {
    return (
      <p className={styles.block}>
        {block.parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move and may be equal
          <Part key={at} part={part} />
        ))}
      </p>
    )
  }
  const paragraphs = block.parts.flatMap(({ text }) => text.split('\n'))
  return (
    <details className={styles.same}>
      <summary>{i18n.t('article.diff.same', paragraphs.length)}</summary>
      {paragraphs.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move and may be equal
        <p key={at} className={styles.block}>
          {text}
        </p>
      ))}
    </details>
  )
}

/** What changed in a text: struck and inserted words in place, unchanged paragraphs folded away. */
export const TextDiff = ({ before, after, lang }: TextDiffProps) => {
  const blocks = useMemo(() => textDiff(before, after, lang), [before, after, lang])
  return (
    <section
      className={styles.diff}
      lang={lang || undefined}
      aria-label={i18n.t('article.diff.title')}
    >
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move and may be equal
        <Block key={at} block={block} />
      ))}
    </section>
  )
}
