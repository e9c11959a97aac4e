/** Whether the reader's keyboard has a command key. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)
