/** The organisation type of the catalogue that a name shows by its words. */
export const typeFromName = (name: string): string | undefined => {
  if (
    /universi|hochschule|politecnico|polytechni|college|大学|学院|école|academy|akademie/iu.test(
      name,
    )
  )
    return 'university'
  if (
    /minist|government|regierung|governo|gouvernement|gobierno|council|政府|委员会|authority|behörde|agenzia|agence|agencia|kommission|commission|厅|局$|管委会/iu.test(
      name,
    )
  )
    return 'public-body'
  if (
    /verband|association|associazione|federation|föderation|chamber|kammer|camera|chambre|cámara|协会|商会|union|verein/iu.test(
      name,
    )
  )
    return 'association'
  return undefined
}
