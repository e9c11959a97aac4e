/** A record's id as an absolute IRI, which linked data asks for. */
export const iri = (id: string): string => `urn:pactlight:${encodeURIComponent(id)}`
