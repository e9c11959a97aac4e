/** A place that is not (yet) in the catalogue. */
export interface GazetteerPlace {
  /** The name as the gazetteer has it in the asked form. */
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  population: number
  geonamesId: number
}

/** Looks places up by name; they only fill in drafts and are never painted. */
export interface Gazetteer {
  find(name: string): GazetteerPlace | null
}
