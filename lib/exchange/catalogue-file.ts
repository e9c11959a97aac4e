/** What the lossless file says of itself. A newer version is refused: its fields are not known here. */
export const CATALOGUE_FORMAT = 'pactlight-catalogue'
export const CATALOGUE_VERSION = 1

/** UTF-16 code units. Beyond this, parsing would need more memory than an extension page gets. */
export const LONGEST_FILE = 200_000_000

/** The deepest catalogue row nests six levels; hostile files nest thousands. */
export const DEEPEST_JSON = 32
