import { useDeferredValue, useState } from 'react'
import { i18n } from '#i18n'
import { useAgreements } from '@/components/hooks/use-agreements'
import { KindIcon } from '@/components/ui/kind-icon'
import { reasonText } from '@/components/ui/reason-text'
import { TextArea } from '@/components/ui/text-area'
import { foundRecords } from '@/lib/reading/found-records'
import { MarkedText } from './marked-text'
import styles from './sample-section.module.css'
import { useSampleReading } from './use-sample-reading'

/** A text that is read on the spot, by the same code as an article. */
export const SampleSection = () => {
  const [text, setText] = useState(() => i18n.t('welcome.sample.text'))
  const read = useDeferredValue(text)
  const reading = useSampleReading(read, i18n.t('common.locale'))
  const agreements = useAgreements(reading?.links.map((link) => link.recordId) ?? [])
  const records = reading
    ? [...foundRecords(reading, 'company'), ...foundRecords(reading, 'city')]
    : []
  return (
    <section className={styles.section} aria-labelledby="sample">
      <h2 id="sample" className={styles.title}>
        {i18n.t('welcome.sample.title')}
      </h2>
      <p>{i18n.t('welcome.sample.intro')}</p>
      <div className={styles.columns}>
        <TextArea
          label={i18n.t('welcome.sample.edit')}
          rows={8}
          value={text}
          maxLength={4000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <h3 className={styles.label}>{i18n.t('welcome.sample.result')}</h3>
          <div className={styles.result}>
            <MarkedText text={read} mentions={reading?.mentions ?? []} />
            {reading && records.length === 0 && (
              <p className={styles.nothing}>{i18n.t('welcome.sample.nothing')}</p>
            )}
            <ul className={styles.list}>
              {reading?.links.map((link) => {
                const [reason] = link.reasons
                const agreement = agreements?.get(link.recordId)
                return (
                  agreement && (
                    <li key={link.recordId} className={styles.found}>
                      <KindIcon kind="agreement" />
                      <span>
                        {agreement.title}
                        {reason && <span className={styles.reason}>{reasonText(reason)}</span>}
                      </span>
                    </li>
                  )
                )
              })}
              {records.map(({ recordId, kind, name }) => (
                <li key={recordId} className={styles.found}>
                  <KindIcon kind={kind} />
                  {name}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </section>
  )
}
