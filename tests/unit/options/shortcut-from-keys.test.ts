import { describe, expect, it } from 'vitest'
import { shortcutFromKeys } from '@/components/options/shortcuts/shortcut-from-keys'

const from = (keys: string, mac = false) => {
  const parts = keys.split('+')
  return shortcutFromKeys(
    {
      code: parts.at(-1) ?? '',
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      metaKey: parts.includes('Meta'),
    },
    mac,
  )
}

describe('shortcutFromKeys', () => {
  it.each([
    ['Alt+Shift+KeyN', 'Alt+Shift+N'],
    ['Ctrl+Digit4', 'Ctrl+4'],
    ['Ctrl+Alt+ArrowUp', 'Ctrl+Alt+Up'],
    ['F9', 'F9'],
    ['Ctrl+Shift+F12', 'Ctrl+Shift+F12'],
    ['Alt+Comma', 'Alt+Comma'],
  ])('writes %s as %s', (keys, written) => {
    expect(from(keys)).toBe(written)
  })

  it.each([
    'KeyN',
    'Shift+KeyN',
    'Shift+F9',
    'Ctrl+Alt+Shift+KeyN',
    'Ctrl+ShiftLeft',
    'Ctrl+Quote',
    'F13',
    'Meta+KeyN',
  ])('refuses %s', (keys) => {
    expect(from(keys)).toBeNull()
  })

  it('tells the two control keys of a Mac apart', () => {
    expect(from('Ctrl+KeyN', true)).toBe('MacCtrl+N')
    expect(from('Meta+Shift+KeyN', true)).toBe('Command+Shift+N')
  })
})
