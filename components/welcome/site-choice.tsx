import { useState } from 'react'
import { i18n } from '#i18n'
import { useSetting } from '@/components/hooks/use-setting'
import { removeAllSites, requestAllSites } from '@/lib/platform/permissions'
import { sites, withAllSites } from '@/lib/settings/sites'
import { reportError } from '@/lib/shared/report-error'
import styles from './site-choice.module.css'

/** Where Pactlight reads: on sites the reader switches on, or on all. */
export const SiteChoice = () => {
  const chosen = useSetting(sites)
  const [message, setMessage] = useState('')

  const choose = async (all: boolean) => {
    // Asked before anything is awaited: the browser wants the click to be under way.
    const granted = all ? requestAllSites() : removeAllSites().then(() => true)
    if (await granted) {
      await sites.change((value) => withAllSites(value, all))
      setMessage(i18n.t('welcome.where.saved'))
    } else setMessage(i18n.t('welcome.where.denied'))
  }
  const onChange = (all: boolean) => {
    choose(all).catch((error: unknown) => reportError('welcome/sites', error))
  }
  const options = [
    {
      all: false,
      label: i18n.t('welcome.where.sites'),
      hint: i18n.t('welcome.where.sitesHint'),
    },
    { all: true, label: i18n.t('welcome.where.all'), hint: i18n.t('welcome.where.allHint') },
  ]
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>
        <h2>{i18n.t('welcome.where.title')}</h2>
      </legend>
      <div className={styles.options}>
        {options.map(({ all, label, hint }) => (
          <label key={label} className={styles.option}>
            <input
              type="radio"
              name="where"
              className={styles.radio}
              checked={chosen?.all === all}
              onChange={() => onChange(all)}
            />
            <span>
              <span className={styles.label}>{label}</span>
              <span className={styles.hint}>{hint}</span>
            </span>
          </label>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {message}
      </p>
    </fieldset>
  )
}
