/** The part of a keyboard event that a browser command is made of. `code` names the key's place on the keyboard. */
export interface CommandPress {
  code: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
}

const NAMED: Record<string, string> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

const keyName = (code: string): string | null => {
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/.exec(code)
  return plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? NAMED[code] ?? null
}

/**
 * A key press in the notation of `commands.update` ("Alt+Shift+N"), or null where Firefox would refuse it: a letter
 * needs Ctrl, Alt or Cmd, Shift comes second, and only function keys stand alone.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values
 */
export const shortcutFromKeys = (press: CommandPress, mac: boolean): string | null => {
  const key = keyName(press.code)
  if (!key) return null
  const first = [
    ...(press.ctrlKey ? [mac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.metaKey ? ['Command'] : []),
  ]
  if (first.length + (press.shiftKey ? 1 : 0) > 2) return null
  if (first.length === 0 && (press.shiftKey || !/^F\d/.test(key))) return null
  if (press.metaKey && !mac) return null
  return [...first, ...(press.shiftKey ? ['Shift'] : []), key].join('+')
}
