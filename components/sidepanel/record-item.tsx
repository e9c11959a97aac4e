import { Crosshair } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { useRecordNames } from '@/components/hooks/use-record-names'
import { Disclosure } from '@/components/ui/disclosure'
import { IconButton } from '@/components/ui/icon-button'
import { KindTag } from '@/components/ui/kind-tag'
import type { FoundRecord } from '@/lib/reading/found-records'
import { Alternatives } from './alternatives'
import { MentionWords } from './mention-words'
import { usePanelActions } from './panel-actions'
import styles from './record-item.module.css'
import { RecordLinks } from './record-links'
import { RecordMenu } from './record-menu'

export interface RecordItemProps {
  record: FoundRecord
}

/** A company or city that the article names: a way to its mentions, and what the catalogue knows of it. */
export const RecordItem = ({ record }: RecordItemProps) => {
  const { page, reveal, shownId } = usePanelActions()
  const { recordId, kind, mentions } = record
  const name = useRecordNames([recordId])(recordId, record.name)
  const [open, setOpen] = useState(false)
  const [next, setNext] = useState(0)
  const item = useRef<HTMLLIElement>(null)

  useEffect(() => {
    if (shownId !== recordId) return
    setOpen(true)
    item.current?.scrollIntoView({ block: 'center' })
  }, [shownId, recordId])

  const showNext = () => {
    const mention = mentions[next % mentions.length]
    if (mention) reveal(mention)
    setNext(next + 1)
  }
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.line}>
        <div className={styles.main}>
          <Disclosure
            open={open}
            onToggle={setOpen}
            summary={
              <span className={styles.summary}>
                <KindTag kind={kind}>{name}</KindTag>
                <span className={styles.count}>
                  <span aria-hidden>{mentions.length}×</span>
                  <span className="visually-hidden">{i18n.t('popup.times', mentions.length)}</span>
                </span>
              </span>
            }
          >
            {open && (
              <div className={styles.body}>
                <div>
                  <h3 className={styles.label}>{i18n.t('panel.words')}</h3>
                  <MentionWords mentions={mentions} lang={page.article.lang} onReveal={reveal} />
                </div>
                <Alternatives mentions={mentions} />
                <RecordLinks recordId={recordId} />
              </div>
            )}
          </Disclosure>
        </div>
        <IconButton label={i18n.t('panel.showInPage', [name])} onClick={showNext}>
          <Crosshair size={16} aria-hidden />
        </IconButton>
        <RecordMenu record={record} name={name} />
      </div>
    </li>
  )
}
