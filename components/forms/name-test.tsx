import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { TextArea } from '@/components/ui/text-area'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import type { Mention } from '@/lib/matching/mention'
import type { NamedRecord } from '@/lib/matching/named-record'
import { reportError } from '@/lib/shared/report-error'
import { type AliasValue, toAliases } from './alias-values'
import styles from './name-test.module.css'

export interface NameTestProps {
  kind: RecordKind
  name: string
  type: string
  aliases: readonly AliasValue[]
}

/** Compiling one record takes about a millisecond; typing comes first. */
const REST_MS = 120

/** What this record's names, as the form has them, would match in a text. The matcher is loaded when it is first used. */
const matchNames = async (record: NamedRecord, text: string): Promise<Mention[]> => {
  const [{ compileNames }, { openNameIndex }, { matchText }] = await Promise.all([
    import('@/lib/matching/compile'),
    import('@/lib/matching/name-index'),
    import('@/lib/matching/match-text'),
  ])
  const index = openNameIndex(compileNames([record]))
  return index.ok ? matchText(index.value, { title: '', text, lang: '' }) : []
}

/** A sentence to try a record's names on: shows at once what would light up in an article, and through which name. */
export const NameTest = ({ kind, name, type, aliases }: NameTestProps) => {
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; mentions: Mention[] }>()

  useEffect(() => {
    if (text.trim() === '') return setFound(undefined)
    let current = true
    const timer = setTimeout(() => {
      matchNames({ id: 'test', kind, name, type, aliases: toAliases(aliases) }, text)
        .then((mentions) => current && setFound({ text, mentions }))
        .catch((error: unknown) => reportError('forms/name-test', error))
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, kind, name, type, aliases])

  return (
    <details className={styles.test}>
      <summary>{i18n.t('nameTest.title')}</summary>
      <TextArea
        label={i18n.t('nameTest.label')}
        value={text}
        maxLength={2000}
        rows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" className={styles.result}>
        {found && <Found {...found} kind={kind} />}
      </div>
    </details>
  )
}

interface FoundProps {
  text: string
  mentions: readonly Mention[]
  kind: RecordKind
}

const Found = ({ text, mentions, kind }: FoundProps) => {
  if (mentions.length === 0) return <p>{i18n.t('nameTest.nothing')}</p>
  const starts = [0, ...mentions.map(({ end }) => end)]
  return (
    <>
      <p className={styles.count}>
        {i18n.t('nameTest.finds', mentions.length, [String(mentions.length)])}
      </p>
      <p className={styles.text}>
        {mentions.map(({ start, end }, at) => (
          <span key={start}>
            {text.slice(starts[at], start)}
            <mark data-kind={kind}>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(starts.at(-1))}
      </p>
      <ul className={styles.through}>
        {mentions
          .filter(({ surface, via }) => surface !== via.alias)
          .map(({ start, surface, via }) => (
            <li key={start}>{i18n.t('nameTest.through', [surface, via.alias])}</li>
          ))}
      </ul>
    </>
  )
}
