import { ChartNoAxesColumn, Grid3x3, type LucideIcon, MapPinned, Route, Share2 } from 'lucide-react'
import { i18n } from '#i18n'
import type { PictureName } from '@/lib/catalogue/view/view-state'

/** Icon, short and full name of each picture. */
export const PICTURE_NAMES: Record<
  PictureName,
  { icon: LucideIcon; short: () => string; name: () => string }
> = {
  timeline: {
    icon: Route,
    short: () => i18n.t('options.pictures.short.timeline'),
    name: () => i18n.t('options.pictures.name.timeline'),
  },
  chart: {
    icon: ChartNoAxesColumn,
    short: () => i18n.t('options.pictures.short.chart'),
    name: () => i18n.t('options.pictures.name.chart'),
  },
  map: {
    icon: MapPinned,
    short: () => i18n.t('options.pictures.short.map'),
    name: () => i18n.t('options.pictures.name.map'),
  },
  network: {
    icon: Share2,
    short: () => i18n.t('options.pictures.short.network'),
    name: () => i18n.t('options.pictures.name.network'),
  },
  matrix: {
    icon: Grid3x3,
    short: () => i18n.t('options.pictures.short.matrix'),
    name: () => i18n.t('options.pictures.name.matrix'),
  },
}
