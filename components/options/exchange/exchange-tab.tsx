import { i18n } from '#i18n'
import styles from './exchange.module.css'
import { ExportPanel } from './export-panel'
import { ImportPanel } from './import-panel'

/** Everything in, everything out. */
export const ExchangeTab = () => (
  <div className={styles.tab}>
    <section className={styles.card} aria-labelledby="export-title">
      <h2 id="export-title" className={styles.title}>
        {i18n.t('options.exchange.exportTitle')}
      </h2>
      <p className={styles.soft}>{i18n.t('options.exchange.exportText')}</p>
      <ExportPanel />
    </section>
    <section className={styles.card} aria-labelledby="import-title">
      <h2 id="import-title" className={styles.title}>
        {i18n.t('options.exchange.importTitle')}
      </h2>
      <p className={styles.soft}>{i18n.t('options.exchange.importText')}</p>
      <ImportPanel />
    </section>
  </div>
)
