import { Maximize, Minus, Plus } from 'lucide-react'
import { i18n } from '#i18n'
import { IconButton } from '@/components/ui/icon-button'
import styles from './pictures.module.css'

export interface ZoomButtonsProps {
  /** `factor` above 1: closer. */
  onZoom: (factor: number) => void
  onWhole: () => void
  /** Whether everything is in view already. */
  whole: boolean
}

export const ZOOM_STEP = 1.6

export const ZoomButtons = ({ onZoom, onWhole, whole }: ZoomButtonsProps) => (
  <span className={styles.group}>
    <IconButton label={i18n.t('options.pictures.zoomIn')} onClick={() => onZoom(ZOOM_STEP)}>
      <Plus size={16} />
    </IconButton>
    <IconButton
      label={i18n.t('options.pictures.zoomOut')}
      disabled={whole}
      onClick={() => onZoom(1 / ZOOM_STEP)}
    >
      <Minus size={16} />
    </IconButton>
    <IconButton label={i18n.t('options.pictures.whole')} disabled={whole} onClick={onWhole}>
      <Maximize size={16} />
    </IconButton>
  </span>
)
