/** Whether the reader asked for less motion. */
export const stillMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
