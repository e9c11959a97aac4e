import type { CapitalName } from './latin-names'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/** Bodies that Romance languages write small before their place: le port de Sète, la camera di commercio di Pisa. */
const SMALL_HEAD: Partial<Record<DraftLanguage, RegExp>> = {
  fr: /(?<!\p{L})(?:ministère|département|commune|canton|centre hospitalier|fédération|secrétariat(?: d['’]État)?|direction|agence|ordre|comité|port|aéroport|université|chambre de commerce(?: et d['’]industrie)?|hôpital|musée|lycée|conseil (?:départemental|régional)|communauté de communes|communauté d['’]agglomération|agglomération|préfecture|rectorat|syndicat|opéra|festival) (?:de |du |des |d['’])(?:la |l['’])?$/u,
  it: /(?<!\p{L})(?:ministero|ordine|agenzia|comitato|direzione|università|ateneo|porto|aeroporto|ospedale|museo|camera di commercio|provincia|regione|consorzio|liceo|istituto|teatro|festival|diocesi|prefettura|fondazione) (?:di |del |della |dell['’]|dei |delle )$/u,
  es: /(?<!\p{L})(?:ministerio|secretaría|dirección|agencia|colegio|comité|universidad|puerto|aeropuerto|hospital|museo|cámara de comercio|cofradía(?: de pescadores)?|diputación|gobierno|junta|cabildo|fundación|festival|teatro|consorcio|mancomunidad) (?:de |del )(?:la |las |los )?$/u,
  en: /(?<!\p{L})(?:university|port|chamber of commerce) of $/u,
}

/** A name with the body's word before it, where that is written small. */
export const withSmallHead = (
  text: string,
  sentence: Span,
  capital: CapitalName,
  lang: DraftLanguage,
): CapitalName => {
  const before = text.slice(Math.max(sentence.start, capital.start - 60), capital.start)
  const head = SMALL_HEAD[lang]?.exec(before)?.[0]
  if (head === undefined) return capital
  const start = capital.start - head.length
  return { ...capital, start, name: text.slice(start, capital.end), organisation: true }
}
