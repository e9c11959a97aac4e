import { X } from 'lucide-react'
import { lazy, Suspense, useCallback } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { Agreement } from '@/lib/catalogue/agreement'
import type { Facet } from '@/lib/catalogue/view/view-row'
import { PICTURES, type PictureName } from '@/lib/catalogue/view/view-state'
import { TABLE_FACETS } from '../facet-names'
import { formatNumber } from '../format'
import { FilterMenu } from '../table/filter-menu'
import { FilteredContext } from '../table/filtered-context'
import toolbar from '../table/toolbar.module.css'
import { useWorkbench } from '../workbench-context'
import { PictureChoice } from './picture-choice'
import styles from './pictures.module.css'
import { useShownAgreements } from './use-shown-agreements'

export interface PictureProps {
  agreements: readonly Agreement[]
}

/** Each picture with its libraries is read when it is opened for the first time. */
const DRAWN = {
  timeline: lazy(async () => ({ default: (await import('./timeline-picture')).TimelinePicture })),
  chart: lazy(async () => ({ default: (await import('./chart-picture')).ChartPicture })),
  map: lazy(async () => ({ default: (await import('./map-picture')).MapPicture })),
  network: lazy(async () => ({ default: (await import('./network-picture')).NetworkPicture })),
  matrix: lazy(async () => ({ default: (await import('./matrix-picture')).MatrixPicture })),
} satisfies Record<PictureName, unknown>

const NONE: readonly string[] = []

/** Pictures of the agreements that search and filters leave. Every mark leads back to the table. */
export const PicturesTab = () => {
  const { view, change } = useWorkbench()
  const { agreements, filtered } = useShownAgreements()
  const { facets } = view
  const choose = useCallback(
    (facet: Facet, values: string[]) => change({ facets: { ...facets, [facet]: values } }),
    [facets, change],
  )
  const Picture = DRAWN[view.picture]
  const all = filtered.rows.length
  return (
    <div className={styles.tab}>
      <div className={toolbar.toolbar}>
        <fieldset className={toolbar.filters} aria-label={i18n.t('options.table.filters')}>
          <FilteredContext value={filtered}>
            {TABLE_FACETS.agreements.map((facet) => (
              <FilterMenu
                key={facet}
                table="agreements"
                facet={facet}
                chosen={facets[facet] ?? NONE}
                onChange={choose}
              />
            ))}
          </FilteredContext>
          {Object.values(facets).some((values) => values.length > 0) && (
            <Button variant="quiet" size="small" onClick={() => change({ facets: {} })}>
              <X size={14} aria-hidden />
              {i18n.t('options.table.clearFilters')}
            </Button>
          )}
        </fieldset>
        <p className={toolbar.total}>
          {agreements.length === all
            ? i18n.t('options.pictures.agreements', all, [formatNumber(all)])
            : i18n.t('options.pictures.agreementsOf', all, [
                formatNumber(agreements.length),
                formatNumber(all),
              ])}
        </p>
      </div>
      <div className={styles.body}>
        <PictureChoice
          pictures={PICTURES}
          chosen={view.picture}
          onChange={(picture) => change({ picture })}
        />
        <Suspense fallback={<Spinner label={i18n.t('common.loading')} />}>
          <Picture agreements={agreements} />
        </Suspense>
      </div>
    </div>
  )
}
