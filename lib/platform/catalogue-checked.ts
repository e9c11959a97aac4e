import { sessionFlag } from './session-flag'

/**
 * Whether the catalogue was held against its canary in this session. That counts every table, so it is done once, not
 * by each worker and popup. An update of the extension clears it.
 */
export const catalogueChecked = sessionFlag('catalogue-checked')
