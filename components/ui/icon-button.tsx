import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './icon-button.module.css'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Its accessible name, also shown as the native tooltip. */
  label: string
  /** An icon of 16 px. */
  children: ReactNode
}

export const IconButton = ({
  label,
  children,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) => (
  <button
    type={type}
    aria-label={label}
    title={label}
    className={classNames(styles.iconButton, className)}
    {...rest}
  >
    {children}
  </button>
)
