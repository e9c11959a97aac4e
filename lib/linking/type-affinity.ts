import type { AgreementType } from '@/lib/catalogue/agreement'

/** Types that articles and readers use for one another. */
const KIN: readonly (readonly AgreementType[])[] = [
  ['mou', 'framework-agreement', 'cooperation-agreement', 'strategic-cooperation', 'partnership'],
  ['research-cooperation', 'cooperation-agreement', 'innovation-centre', 'strategic-cooperation'],
  ['sponsorship', 'partnership', 'membership'],
  ['joint-venture', 'investment', 'innovation-centre'],
  ['supply', 'cooperation-agreement', 'framework-agreement'],
  ['twinning', 'partnership', 'cooperation-agreement'],
]

/** How well a cue's type fits an agreement's: 1 the same, 0.5 related or unsaid, 0 unlike. */
export const typeAffinity = (cue: AgreementType, known: AgreementType): number => {
  if (cue === known) return 1
  if (cue === 'other' || known === 'other') return 0.5
  return KIN.some((group) => group.includes(cue) && group.includes(known)) ? 0.5 : 0
}
