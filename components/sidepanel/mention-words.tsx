import { i18n } from '#i18n'
import type { Mention } from '@/lib/matching/mention'
import { isolate } from '@/lib/shared/isolate'
import styles from './mention-words.module.css'
import type { Span } from './use-reveal'

export interface MentionWordsProps {
  mentions: Mention[]
  lang: string
  onReveal: (span: Span) => void
}

interface Words {
  surface: string
  alias: string
  places: Mention[]
}

const bySurface = (mentions: Mention[]): Words[] => {
  const words = new Map<string, Words>()
  for (const mention of mentions) {
    const known = words.get(mention.surface)
    if (known) known.places.push(mention)
    else {
      words.set(mention.surface, {
        surface: mention.surface,
        alias: mention.via.alias,
        places: [mention],
      })
    }
  }
  return [...words.values()]
}

/** The words that name a record, each with the name it matched through; every occurrence is a way to its place. */
export const MentionWords = ({ mentions, lang, onReveal }: MentionWordsProps) => (
  <ul className={styles.list}>
    {bySurface(mentions).map(({ surface, alias, places }) => (
      <li key={surface} className={styles.words}>
        <bdi lang={lang || undefined}>
          {alias === surface
            ? surface
            : i18n.t('panel.through', [isolate(surface), isolate(alias)])}
        </bdi>
        <span className={styles.places}>
          {places.map((mention, index) => (
            <button
              key={mention.start}
              type="button"
              className={styles.place}
              aria-label={`${i18n.t('panel.showInPage', [isolate(surface)])} ${index + 1}`}
              onClick={() => onReveal(mention)}
            >
              {index + 1}
            </button>
          ))}
        </span>
      </li>
    ))}
  </ul>
)
