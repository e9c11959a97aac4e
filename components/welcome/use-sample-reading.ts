import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { dexieSource } from '@/lib/catalogue/dexie-source'
import { namedRecords, namesVersion } from '@/lib/catalogue/named-records'
import { compileNames } from '@/lib/matching/compile'
import { type NameIndex, openNameIndex } from '@/lib/matching/name-index'
import type { NamedRecord } from '@/lib/matching/named-record'
import { readText } from '@/lib/reading/read-text'
import type { Reading } from '@/lib/reading/reading'
import { reportError } from '@/lib/shared/report-error'

const openIndex = async (): Promise<NameIndex | null> => {
  const records: NamedRecord[] = []
  for await (const record of namedRecords()) records.push(record)
  const opened = openNameIndex(compileNames(records))
  return opened.ok ? opened.value : null
}

/**
 * Reads a text as the background reads an article, with the reader's own catalogue. `lang` is a BCP 47 tag. Null until
 * the catalogue is there: on a first start its seeds are still being loaded.
 */
export const useSampleReading = (text: string, lang: string): Reading | null => {
  const [index, setIndex] = useState<NameIndex | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const version = useLiveQuery(() => namesVersion(), [])

  useEffect(() => {
    if (!version) return
    openIndex()
      .then(setIndex)
      .catch((error: unknown) => reportError('welcome/index', error))
  }, [version])

  useEffect(() => {
    if (!index) return
    let current = true
    readText({ title: '', text, lang, publishedAt: '' }, index, dexieSource)
      .then((read) => current && setReading(read))
      .catch((error: unknown) => reportError('welcome/read', error))
    return () => {
      current = false
    }
  }, [index, text, lang])

  return reading
}
