import { ChartNoAxesColumn, Grid3x3, Map as MapIcon, Share2 } from 'lucide-react'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { EmptyState } from '@/components/ui/empty-state'
import { buildRows } from '@/lib/catalogue/view/build-rows'
import { countYears } from '@/lib/catalogue/view/count-years'
import { NO_VALUE } from '@/lib/catalogue/view/view-row'
import { EMPTY_VIEW, formatViewHash } from '@/lib/catalogue/view/view-state'
import { useWorkbench } from '../workbench-context'
import styles from './pictures.module.css'
import { YearChart } from './year-chart'

/** Pictures of the catalogue. The years are drawn; the list below says plainly what is still to come. */
export const PicturesTab = () => {
  const { records, language, nameOf, counts } = useWorkbench()
  const { years, undated } = useMemo(
    () => countYears(buildRows('agreements', records, { language, nameOf, counts })),
    [records, language, nameOf, counts],
  )
  const coming = [
    { icon: Share2, text: i18n.t('options.pictures.network') },
    { icon: Grid3x3, text: i18n.t('options.pictures.matrix') },
    { icon: MapIcon, text: i18n.t('options.pictures.map') },
  ]
  return (
    <div className={styles.tab}>
      <section className={styles.card} aria-labelledby="by-year">
        <h2 id="by-year" className={styles.title}>
          {i18n.t('options.pictures.byYear')}
        </h2>
        {years.length === 0 ? (
          <EmptyState
            icon={<ChartNoAxesColumn size={32} />}
            title={i18n.t('options.pictures.nothing')}
          >
            {i18n.t('options.pictures.nothingHint')}
          </EmptyState>
        ) : (
          <YearChart years={years} />
        )}
        {undated > 0 && (
          <p className={styles.note}>
            <a
              href={formatViewHash({
                ...EMPTY_VIEW,
                tab: 'agreements',
                facets: { year: [NO_VALUE] },
              })}
            >
              {i18n.t('options.pictures.undated', undated)}
            </a>
          </p>
        )}
      </section>
      <section className={styles.card} aria-labelledby="coming">
        <h2 id="coming" className={styles.title}>
          {i18n.t('options.pictures.coming')}
        </h2>
        <ul className={styles.coming}>
          {coming.map(({ icon: Icon, text }) => (
            <li key={text}>
              <Icon size={20} aria-hidden />
              {text}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
