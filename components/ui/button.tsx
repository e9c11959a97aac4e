import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'

export interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` a screen; `quiet` for what is rarely needed. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'medium' | 'small'
  /** Fills the width of its container. */
  wide?: boolean
}

export const Button = ({
  variant = 'secondary',
  size = 'medium',
  wide = false,
  type = 'button',
  className,
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    className={classNames(
      styles.button,
      styles[variant],
      size === 'small' && styles.small,
      wide && styles.wide,
      className,
    )}
    {...rest}
  />
)
