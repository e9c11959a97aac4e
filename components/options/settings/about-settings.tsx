import { i18n } from '#i18n'
import { extensionVersion } from '@/lib/platform/extension-version'
import { SettingSection } from './setting-section'
import styles from './settings.module.css'

export const AboutSettings = () => (
  <SettingSection title={i18n.t('options.about.title')}>
    <p>{i18n.t('options.about.version', [extensionVersion()])}</p>
    <p>{i18n.t('options.about.privacy')}</p>
    <p>{i18n.t('options.about.licence')}</p>
    <p className={styles.soft}>
      {i18n.t('options.about.gazetteer')}{' '}
      <a href="https://www.geonames.org/" target="_blank" rel="noreferrer">
        GeoNames
      </a>
      {', '}
      <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">
        CC BY 4.0
      </a>
    </p>
    <p className={styles.soft}>{i18n.t('options.about.division')}</p>
  </SettingSection>
)
