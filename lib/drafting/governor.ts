import type { Entity } from './entity'
import { CITY_ACTOR, DEMONYM, PERSON_ROLE } from './organisation-words'
import type { DraftLanguage } from './pick-lexicon'
import type { Span } from './sentences'

/** What ties an entity to its sentence. `bare` is a subject or an object without a preposition. */
export type Governor = 'with' | 'by' | 'in' | 'of' | 'for' | 'role' | 'bare'

type Latin = Exclude<DraftLanguage, 'zh'>

const PREPOSITIONS: Record<Latin, Record<'with' | 'by' | 'in' | 'of' | 'for', RegExp>> = {
  en: {
    with: /^(?:with|between|alongside|among)$/i,
    by: /^by$/i,
    in: /^(?:in|at|near|across|outside|around|into|through|throughout|within)$/i,
    of: /^(?:of|from|under|via|like)$/i,
    for: /^(?:for|on|about|to|towards?|against|over|as|per|than)$/i,
  },
  de: {
    with: /^(?:mit|zwischen|gemeinsam)$/i,
    by: /^(?:durch|seitens)$/i,
    in: /^(?:in|im|bei|beim|aus|nach|am|an|auf|ins|nahe|unter|ab|seit|bis|vor|während)$/i,
    of: /^(?:von|vom|des|wie)$/i,
    for: /^(?:für|zum|zur|zu|über|gegen|um|als|per|laut)$/i,
  },
  it: {
    with: /^(?:con|col|coi|tra|fra)$/i,
    by: /^(?:da|dal|dalla|dall['’]|dai|dalle|dallo|dagli)$/i,
    in: /^(?:a|ad|in|nel|nella|nell['’]|nei|presso|al|alla|all['’]|ai|alle|sul|sulla)$/i,
    of: /^(?:di|del|della|dell['’]|dei|delle|dello|degli|d['’]|come)$/i,
    for: /^(?:per|su|verso|contro|secondo)$/i,
  },
  fr: {
    with: /^(?:avec|entre)$/i,
    by: /^par$/i,
    in: /^(?:à|au|aux|en|dans|chez|près|sous)$/i,
    of: /^(?:de|du|des|d['’]|comme)$/i,
    for: /^(?:pour|sur|vers|contre|selon)$/i,
  },
  es: {
    with: /^(?:con|entre)$/i,
    by: /^por$/i,
    in: /^(?:en|a|al|desde|bajo)$/i,
    of: /^(?:de|del|como)$/i,
    for: /^(?:para|sobre|hacia|contra|según)$/i,
  },
}
const AND = /^(?:and|und|sowie|e|ed|et|y|&|o|or|oder|as|well|nonché|ainsi|que|así|como|,|plus)$/i
const SKIP =
  /^(?:the|a|an|der|die|das|den|dem|des|ein|eine|einen|einem|einer|il|lo|la|i|gli|le|l['’]|un|una|uno|les|une|el|los|las|its|their|his|her|both|seine\w*|ihre\w*|sua|suo|leur|sa|son|su|sus|\p{Ll}[\p{L}-]*|["„“”«»'’(])$/u
/** After a relative word a new clause begins. */
const RELATIVE = /^(?:che|which|that|who|qui|quien|dass|wonach|donde|où)$/i
const LONGEST = 9

const OWNER =
  /(?:subsidiary|unit|part|member|division|arm|Tochter(?:gesellschaft|firma)?|Teil|Mitglied|Sparte|controllata|filiale|société mère|parte)$/iu

const inherited = (
  text: string,
  span: Span,
  entity: Entity,
  others: readonly Entity[],
  lang: Latin,
  verbs: readonly Span[],
): Governor | null => {
  const previous = others.filter((other) => other.end <= entity.start).pop()
  if (!previous) return null
  const between = text.slice(previous.end, entity.start)
  if (between.length > 70 || /[;:]/.test(between)) return null
  if (!/^(?:[,\s()"„“«»-]|\p{L}|['’.])*$/u.test(between)) return null
  return governorOf(text, span, previous, others, lang, verbs)
}

/** "le fabricant de batteries X": the kind of company before its name, with what it makes. */
const APPOSITION =
  /(?:fabricant|constructeur|producteur|éditeur|opérateur|fournisseur|spécialiste|géant|groupe|société|entreprise|start-up|chaîne|réseau|compagnie|fabricante|productor|proveedor|operador|especialista|gigante|grupo|empresa|compañía|cadena|multinacional|produttore|fornitore|operatore|specialista|colosso|gruppo|società|azienda|catena|casa|costruttore|compagnia)(?: \p{Ll}+){0,2} (?:de |d['’]|di |del |della |dei |delle |des |du )(?:la |las |los |les |l['’])?(?:\p{Ll}+ ){1,2}["“«]?$/u

/** The same after "with", whatever the kind: avec le loueur de matériel X. */
const WITH_KIND =
  /(?<=(?:^|\s)(?:avec|entre|con|tra|fra) (?:les? |la |l['’]|il |lo |gli |el |los |las |un[aeo]? )?)\p{Ll}+(?: \p{Ll}+)? (?:de |d['’]|di |del |della )(?:la |las |los |les |l['’])?(?:\p{Ll}+ ){1,2}["“«]?$/u

/** The last name right before its verb belongs to the subject: "… und die X haben unterzeichnet". */
const isSubject = (text: string, { end }: Entity, verbStart: number): boolean =>
  verbStart >= end &&
  verbStart - end < 16 &&
  /^\s(?:\p{Ll}+\s){0,2}$/u.test(text.slice(end, verbStart))

/** The words before an entity; the "City of" that makes a place act belongs to it. */
const wordsBefore = (text: string, start: number, entity: Entity): string[] => {
  const before = text.slice(start, entity.start)
  const actor = entity.acting ? CITY_ACTOR.exec(before) : null
  const rest = (actor ? before.slice(0, actor.index) : before)
    .replace(APPOSITION, '')
    .replace(WITH_KIND, '')
  return rest.match(/[\p{L}]+['’](?=\p{L}|$)|[\p{L}\p{N}.-]+|[,;:(]|["„“”«»&–—]/gu) ?? []
}

/** What governs an entity in an alphabetic language: the nearest preposition after the last verb, or the one it shares. */
export const governorOf = (
  text: string,
  span: Span,
  entity: Entity,
  others: readonly Entity[],
  lang: Latin,
  verbs: readonly Span[],
): Governor => {
  const lastVerb = verbs.filter(({ end }) => end <= entity.start).pop()
  const words = wordsBefore(text, Math.max(span.start, lastVerb?.end ?? 0), entity)
  const table = PREPOSITIONS[lang]
  for (let back = 1; back <= Math.min(LONGEST, words.length); back++) {
    const word = words[words.length - back] ?? ''
    if (RELATIVE.test(word)) return 'bare'
    if (lang === 'en' && DEMONYM.test(word)) continue
    if (table.with.test(word)) return 'with'
    if (table.by.test(word)) return 'by'
    if (table.of.test(word)) {
      const rest = words.slice(Math.max(0, words.length - back - 4), words.length - back).join(' ')
      if (PERSON_ROLE.test(rest)) return 'role'
      if (OWNER.test(rest)) return 'of'
      if (/(?:behalf|Namen|nome|nom|nombre)$/i.test(rest)) return 'by'
      return 'of'
    }
    if (table.in.test(word)) return 'in'
    if (table.for.test(word)) return 'for'
    if (AND.test(word) && verbs.some(({ start }) => isSubject(text, entity, start))) return 'bare'
    if (AND.test(word)) return inherited(text, span, entity, others, lang, verbs) ?? 'bare'
    if (/^[;:–—("„“«]$/.test(word)) return 'bare'
    if (PERSON_ROLE.test(word) && back <= 4) return 'role'
    if (!SKIP.test(word) && lang !== 'de') return 'bare'
    if (
      lang === 'de' &&
      /^(?:hat|haben|ist|sind|wird|werden|wurde|wurden|will|wollen|soll|sollen)$/.test(word)
    )
      return 'bare'
  }
  return 'bare'
}
