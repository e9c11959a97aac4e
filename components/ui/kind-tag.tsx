import type { ReactNode } from 'react'
import type { RecordKind } from '@/lib/catalogue/record-kind'
import { classNames } from './class-names'
import styles from './kind-tag.module.css'

export interface KindTagProps {
  kind: RecordKind
  children: ReactNode
}

/** A record's name in its kind's colour and underline style, as highlighted pages show it. */
export const KindTag = ({ kind, children }: KindTagProps) => (
  <span className={classNames(styles.tag, styles[kind])}>{children}</span>
)
