/** Joins CSS class names, leaving out the empty ones. */
export const classNames = (...names: (string | undefined | false)[]): string =>
  names.filter(Boolean).join(' ')
