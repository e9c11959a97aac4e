/** The blocks of a text, each with the place where it begins: equal blocks are still told apart. */
const blocksOf = (text: string): { start: number; block: string }[] => {
  let start = 0
  return text.split('\n').map((block) => {
    const at = start
    start += block.length + 1
    return { start: at, block }
  })
}

export interface ParagraphsProps {
  /** Blocks are separated by a newline. */
  text: string
  className?: string | undefined
}

/** A plain text, one paragraph a block. */
export const Paragraphs = ({ text, className }: ParagraphsProps) =>
  blocksOf(text).map(({ start, block }) => (
    <p key={start} className={className}>
      {block}
    </p>
  ))
