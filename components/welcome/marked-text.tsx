import { KindTag } from '@/components/ui/kind-tag'
import type { Mention } from '@/lib/matching/mention'

export interface MarkedTextProps {
  text: string
  mentions: readonly Mention[]
}

/** The mentions that can stand side by side: of two that overlap, the earlier. */
const apart = (text: string, mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = []
  let end = 0
  for (const mention of mentions) {
    // A reading may be one keystroke older than the text.
    if (mention.start < end || text.slice(mention.start, mention.end) !== mention.surface) continue
    kept.push(mention)
    end = mention.end
  }
  return kept
}

/** A text with its mentions marked as pages show them. */
export const MarkedText = ({ text, mentions }: MarkedTextProps) => {
  const kept = apart(text, mentions)
  return (
    <p>
      {kept.map((mention, index) => (
        <span key={mention.start}>
          {text.slice(kept[index - 1]?.end ?? 0, mention.start)}
          <KindTag kind={mention.kind}>{mention.surface}</KindTag>
        </span>
      ))}
      {text.slice(kept.at(-1)?.end ?? 0)}
    </p>
  )
}
