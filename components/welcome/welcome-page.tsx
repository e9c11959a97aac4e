import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Logo } from '@/components/ui/logo'
import { openOwnPage } from '@/lib/platform/tabs'
import { SampleSection } from './sample-section'
import { SiteChoice } from './site-choice'
import styles from './welcome-page.module.css'
import { WelcomePicture } from './welcome-picture'

/** The first screen after installing: what it does, where it may read, a text to try, what it keeps to itself. */
export const WelcomePage = () => (
  <main className={styles.page}>
    <div className={styles.hero}>
      <div className={styles.intro}>
        <p className={styles.brand}>
          <Logo size={32} />
          Pactlight
        </p>
        <h1 className={styles.heading}>{i18n.t('welcome.heading')}</h1>
        <p>{i18n.t('welcome.what1')}</p>
        <p>{i18n.t('welcome.what2')}</p>
        <p>{i18n.t('welcome.what3')}</p>
      </div>
      <WelcomePicture />
    </div>
    <SiteChoice />
    <SampleSection />
    <section className={styles.privacy} aria-labelledby="privacy">
      <h2 id="privacy" className={styles.title}>
        {i18n.t('welcome.privacy.title')}
      </h2>
      <p>{i18n.t('welcome.privacy.text')}</p>
      <div>
        <Button variant="primary" onClick={() => void openOwnPage('options.html')}>
          {i18n.t('welcome.open')}
        </Button>
      </div>
    </section>
    <p className={styles.credits}>{i18n.t('welcome.credits')}</p>
  </main>
)
