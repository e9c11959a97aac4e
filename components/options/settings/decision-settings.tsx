import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/components/ui/format-date'
import {
  type Decision,
  decisionKey,
  listDecisions,
  withoutDecision,
} from '@/lib/settings/decision-list'
import { decisions } from '@/lib/settings/decisions'
import { isolate } from '@/lib/shared/isolate'
import { reportError } from '@/lib/shared/report-error'
import { useWorkbench } from '../workbench-context'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

const placeName = (address: string): string =>
  isolate(address.replace(/^\w+:\/\/(www\.)?/, '').replace(/\/\*$/, ''))

/** One decision as a sentence: what holds, and where. */
const sentenceOf = (decision: Decision, nameOf: (id: string) => string | null): string => {
  const name = isolate(nameOf(decision.entry.recordId) ?? i18n.t('options.detail.missing'))
  switch (decision.list) {
    case 'neverAliases':
      return i18n.t('options.decisions.never', [isolate(decision.entry.alias), name])
    case 'notOnSite':
      return i18n.t('options.decisions.notOnSite', [name, placeName(decision.entry.origin)])
    case 'notHere':
      return i18n.t('options.decisions.notHere', [name, placeName(decision.entry.page)])
    case 'chosen':
      return i18n.t('options.decisions.chosen', [
        isolate(decision.entry.surface),
        name,
        placeName(decision.entry.page),
      ])
  }
}

/** Since when a decision holds, and on which page it was made where the sentence does not say so. */
const circumstances = ({ list, entry }: Decision): string => {
  const since = i18n.t('options.decisions.since', [formatDay(entry.at)])
  return list === 'neverAliases' && entry.page
    ? `${since}, ${i18n.t('options.decisions.saidOn', [placeName(entry.page)])}`
    : since
}

/** What the reader decided about names, each with its way back. */
export const DecisionSettings = () => {
  const { nameOf } = useWorkbench()
  const value = useSetting(decisions)
  if (!value) return null
  const list = listDecisions(value)
  const takeBack = (decision: Decision) => {
    decisions
      .change((now) => withoutDecision(now, decision))
      .catch((error: unknown) => reportError('options/decisions', error))
  }
  return (
    <SettingSection
      title={i18n.t('options.decisions.title')}
      text={i18n.t('options.decisions.text')}
    >
      {list.length === 0 && <p className={styles.soft}>{i18n.t('options.decisions.none')}</p>}
      <ul className={styles.list}>
        {list.map((decision) => {
          const sentence = sentenceOf(decision, nameOf)
          return (
            <li key={decisionKey(decision)} className={styles.line}>
              <span>
                {sentence}
                <span className={styles.aside}>{circumstances(decision)}</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={i18n.t('options.change.undoThis', [sentence])}
                onClick={() => takeBack(decision)}
              >
                {i18n.t('common.undo')}
              </Button>
            </li>
          )
        })}
      </ul>
    </SettingSection>
  )
}
