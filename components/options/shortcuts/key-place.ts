import type { KeyPlace } from './match-shortcut'

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']

/** Where a key press lands, for `matchShortcut`. */
export const keyPlace = (target: EventTarget | null): KeyPlace => {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target instanceof HTMLInputElement && !NO_TEXT.includes(target.type)) return 'field'
  if (target.closest('textarea, select, [contenteditable="true"], [role="combobox"]'))
    return 'field'
  return target.closest('[role="dialog"], [role="menu"], [role="listbox"]') ? 'overlay' : 'page'
}
