import { Building2, Handshake, MapPin } from 'lucide-react'
import type { RecordKind } from '@/lib/catalogue/record-kind'

const ICONS = { company: Building2, city: MapPin, agreement: Handshake }

export interface KindIconProps {
  kind: RecordKind
  /** Pixels; 16 unless told. */
  size?: number
}

/** The kind's icon in the kind's colour. Decoration only: the name stands beside it. */
export const KindIcon = ({ kind, size = 16 }: KindIconProps) => {
  const Icon = ICONS[kind]
  return <Icon size={size} aria-hidden style={{ color: `var(--${kind}-line)`, flex: 'none' }} />
}
