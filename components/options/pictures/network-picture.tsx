import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { i18n } from '#i18n'
import { Notice } from '@/components/ui/notice'
import { Spinner } from '@/components/ui/spinner'
import { companyCity } from '@/lib/pictures/company-city'
import { networkGraph } from '@/lib/pictures/network-graph'
import { networkScene, nodeShape } from '@/lib/pictures/network-scene'
import { reportError } from '@/lib/shared/report-error'
import { formatNumber } from '../format'
import { useWidth } from '../table/use-width'
import { useWorkbench } from '../workbench-context'
import { hasWebGl } from './network-stage'
import { NetworkView } from './network-view'
import { pairTable } from './pair-table'
import { PictureFrame } from './picture-frame'
import styles from './pictures.module.css'
import type { PictureProps } from './pictures-tab'
import { SceneView } from './scene-view'
import { useNetworkLayout } from './use-network-layout'
import { useRecordLinks } from './use-record-links'

const MOST = 300

/** Companies and cities that agreements bring together. */
export const NetworkPicture = ({ agreements }: PictureProps) => {
  const { nameOf, kindOf } = useWorkbench()
  const links = useRecordLinks()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const [most, setMost] = useState(MOST)
  const [drawn, setDrawn] = useState(hasWebGl)
  const data = useMemo(
    () => companyCity(agreements, (id) => kindOf?.(id) === 'company'),
    [agreements, kindOf],
  )
  const network = useMemo(() => networkGraph(data, most), [data, most])
  const { positions, done } = useNetworkLayout(network)
  const name = useCallback((id: string) => nameOf(id) ?? id, [nameOf])
  const onFailure = useCallback((error: unknown) => {
    reportError('options/network', error)
    setDrawn(false)
  }, [])
  const scene = useMemo(
    () =>
      positions &&
      networkScene(
        network,
        positions,
        { width: Math.max(288, width), height: Math.max(360, Math.min(720, width * 0.6)) },
        {
          name,
          node: ({ id, count }) =>
            `${name(id)}\n${i18n.t('options.pictures.agreements', count, [formatNumber(count)])}`,
          hrefOf: ({ id, kind }) => links.agreements({ [kind]: [id] }),
        },
      ),
    [network, positions, width, name, links],
  )

  const notes: ReactNode[] = []
  if (network.nodes.length < network.allNodes)
    notes.push(
      <>
        {i18n.t('options.pictures.note.strongest', [
          formatNumber(network.nodes.length),
          formatNumber(network.allNodes),
          formatNumber(network.edges.length),
          formatNumber(network.allEdges),
        ])}{' '}
        <button type="button" className={styles.more} onClick={() => setMost(most * 2)}>
          {i18n.t('options.pictures.showMore')}
        </button>
      </>,
    )
  notes.push(i18n.t('options.pictures.note.networkKeys'))
  if (data.left > 0)
    notes.push(i18n.t('options.pictures.withoutPair', data.left, [formatNumber(data.left)]))

  return (
    <PictureFrame
      picture="network"
      notes={notes}
      legend={[
        { text: i18n.t('kinds.company'), shapes: [nodeShape('company', 8, 6, 6)] },
        { text: i18n.t('kinds.city'), shapes: [nodeShape('city', 8, 6, 6)] },
        {
          text: i18n.t('options.pictures.mark.connection'),
          shapes: [{ kind: 'path', d: 'M0 6H16', stroke: 'line-strong', strokeWidth: 2 }],
        },
      ]}
      scene={() => scene}
      table={() => pairTable(data, name, links)}
      empty={data.pairs.length === 0 ? i18n.t('options.pictures.nothingPaired') : undefined}
    >
      <div ref={stage} className={styles.stage} aria-busy={!done}>
        {!scene ? (
          <Spinner label={i18n.t('options.pictures.layingOut')} />
        ) : drawn ? (
          <NetworkView network={network} marks={scene.marks} nameOf={name} onFailure={onFailure} />
        ) : (
          <>
            <Notice>{i18n.t('options.pictures.noWebGl')}</Notice>
            <SceneView scene={scene} label={i18n.t('options.pictures.name.network')} />
          </>
        )}
      </div>
    </PictureFrame>
  )
}
