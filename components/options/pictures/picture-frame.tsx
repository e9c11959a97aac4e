import { Download, Table2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { i18n } from '#i18n'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useToast } from '@/components/ui/use-toast'
import type { PictureName } from '@/lib/catalogue/view/view-state'
import type { Scene } from '@/lib/pictures/scene'
import type { LegendEntry } from '@/lib/pictures/svg-file'
import { reportError } from '@/lib/shared/report-error'
import { useWorkbench } from '../workbench-context'
import { PictureLegend } from './picture-legend'
import { PICTURE_NAMES } from './picture-names'
import { PictureTable, type PictureTableData } from './picture-table'
import styles from './pictures.module.css'
import { type PictureFile, savePng, saveSvg } from './save-picture'

export interface PictureFrameProps {
  picture: PictureName
  /** Buttons and choices of this picture. */
  controls?: ReactNode
  /** What is shown, left out or limited; one sentence each. */
  notes: readonly ReactNode[]
  legend: readonly LegendEntry[]
  /** Asked for when the reader wants a file; undefined while there is nothing to draw. */
  scene: () => Scene | undefined
  table: () => PictureTableData
  /** Said instead of a picture when there is nothing to draw. */
  empty?: string | undefined
  children: ReactNode
}

/** What all pictures share: name, choices, downloads, the table in the picture's place, legend and notes. */
export const PictureFrame = (props: PictureFrameProps) => {
  const { picture, controls, notes, legend, scene, table, empty, children } = props
  const { view, change } = useWorkbench()
  const toast = useToast()
  const id = useId()
  const { icon: Icon, name } = PICTURE_NAMES[picture]
  const title = name()
  // Without a picture its keys and its source are nothing to be told of; what was left out still is.
  const shownNotes = empty ? notes.filter((note) => typeof note !== 'string') : notes

  const file = (): PictureFile | undefined => {
    const drawn = scene()
    const said = notes.filter((note) => typeof note === 'string')
    return (
      drawn && { scene: drawn, legend, text: { title, notes: said }, name: `pactlight-${picture}` }
    )
  }
  const save = async (how: (file: PictureFile) => void | Promise<void>) => {
    const made = file()
    if (!made) return
    try {
      await how(made)
    } catch (error) {
      reportError('options/pictures', error)
      toast({ text: i18n.t('options.pictures.failed'), tone: 'error' })
    }
  }

  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.actions}>
          {!empty && !view.asTable && controls}
          {!empty && (
            <Button
              variant="quiet"
              size="small"
              aria-pressed={view.asTable}
              className={styles.toggle}
              onClick={() => change({ asTable: !view.asTable }, 'replace')}
            >
              <Table2 size={14} aria-hidden />
              {i18n.t('options.pictures.showAsTable')}
            </Button>
          )}
          {!empty &&
            (
              [
                ['SVG', saveSvg],
                ['PNG', savePng],
              ] as const
            ).map(([format, how]) => (
              <Button
                key={format}
                variant="quiet"
                size="small"
                aria-label={i18n.t('options.pictures.download', [format])}
                onClick={() => void save(how)}
              >
                <Download size={14} aria-hidden />
                {format}
              </Button>
            ))}
        </div>
      </header>
      {empty ? (
        <EmptyState icon={<Icon size={32} />} title={empty}>
          {i18n.t('options.pictures.emptyHint')}
        </EmptyState>
      ) : view.asTable ? (
        <PictureTable label={title} data={table()} />
      ) : (
        <>
          {children}
          <PictureLegend entries={legend} label={i18n.t('options.pictures.legend')} />
        </>
      )}
      {shownNotes.length > 0 && (
        <ul className={styles.notes}>
          {shownNotes.map((note, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have no other name and keep their order
            <li key={place}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
