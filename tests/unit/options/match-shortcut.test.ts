import { describe, expect, it } from 'vitest'
import {
  type KeyPlace,
  type KeyPress,
  matchShortcut,
} from '@/components/options/shortcuts/match-shortcut'

const press = (keys: string): KeyPress => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}
const does = (keys: string, place: KeyPlace = 'page', single = true) =>
  matchShortcut(press(keys), place, single)?.do ?? null

const SINGLE = ['?', '/', 'n', '1', '7']

describe('matchShortcut', () => {
  it('opens the palette anywhere', () => {
    for (const place of ['page', 'field', 'overlay'] as const) {
      expect(does('Ctrl+k', place)).toBe('palette')
      expect(does('Meta+k', place)).toBe('palette')
    }
  })

  it('undoes and redoes, but leaves fields their own', () => {
    expect(does('Ctrl+z')).toBe('undo')
    expect(does('Ctrl+Shift+Z')).toBe('redo')
    expect(does('Ctrl+y')).toBe('redo')
    expect(does('Ctrl+z', 'field')).toBeNull()
    expect(does('Ctrl+Shift+Z', 'overlay')).toBeNull()
  })

  it('takes single characters on the page only', () => {
    for (const key of SINGLE) {
      expect(does(key), key).not.toBeNull()
      expect(does(key, 'field'), key).toBeNull()
      expect(does(key, 'overlay'), key).toBeNull()
    }
  })

  it('takes no single character once they are off', () => {
    for (const key of SINGLE) expect(does(key, 'page', false), key).toBeNull()
    expect(does('Ctrl+k', 'page', false)).toBe('palette')
  })

  it('knows ? and / of keyboards that need Shift for them', () => {
    expect(does('Shift+?')).toBe('help')
    expect(does('Shift+/')).toBe('search')
    expect(does('Shift+N')).toBeNull()
  })

  it('leaves what the browser and other keys mean alone', () => {
    for (const keys of [
      'Alt+1',
      'Ctrl+1',
      'Ctrl+n',
      'Ctrl+f',
      'Ctrl+Alt+k',
      'Ctrl+Shift+K',
      'a',
      '0',
      'Enter',
    ])
      expect(does(keys), keys).toBeNull()
  })
})
