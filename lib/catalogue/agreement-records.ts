import type { Agreement } from './agreement'

/** Ids of an agreement's parties and places, each once, parties first. */
export const agreementRecords = (agreement: Agreement): string[] => [
  ...new Set([...agreement.parties.map((party) => party.recordId), ...agreement.cityIds]),
]
