import { SOUNDS, SURNAMES } from './data/han-contexts'
import { endsWithLoneWord, startsWithLoneWord } from './han-words'
import type { Spot } from './spot'

const sound = `[${SOUNDS}]`
const ALL_SOUNDS = new RegExp(`^${sound}+$`, 'u')
const SOUND_BEFORE = new RegExp(`${sound}$`, 'u')
const SOUND_AFTER = new RegExp(`^${sound}`, 'u')
/** Foreign names have a dot between their parts: 杰克·伦敦. */
const FIRST_PART_BEFORE = new RegExp(`\\p{Script=Han}${sound}[·•‧]$`, 'u')
/** 弗雷|德里|克: sounds on both sides. */
const SOUNDS_BEFORE = new RegExp(`${sound}{2}$`, 'u')
const LAST_PART_AFTER = new RegExp(`^[·•‧](?:\\p{Script=Han}?${sound}){1,2}`, 'u')
const SURNAME_BEFORE = new RegExp(`(?:^|[\\s，。；：、！？“（(])[${SURNAMES}]$`, 'u')

/**
 * Is the name in Han characters part of a person's: after a surname that begins a clause (王大连说), beside the dot of a
 * foreign name (杰克·伦敦), or, written by sounds, going on with one more sound (阿伦|特)?
 */
export const isPartOfHanPerson = ({ record, surface, before, after }: Spot): boolean => {
  if (record?.kind !== 'city') return false
  if (FIRST_PART_BEFORE.test(before) || SURNAME_BEFORE.test(before)) return true
  if (SOUNDS_BEFORE.test(before) && SOUND_AFTER.test(after)) return true
  if (!ALL_SOUNDS.test(surface)) return false
  return (
    LAST_PART_AFTER.test(after) ||
    (SOUND_AFTER.test(after) && startsWithLoneWord(after)) ||
    (SOUND_BEFORE.test(before) && endsWithLoneWord(before))
  )
}
