import { findAmounts } from './amounts'
import type { CuedSentence } from './article-cues'
import type { Entity } from './entity'
import type { Cue } from './find-cues'

/** Bodies that have members. Background: the classes of organisations in the W3C ORG vocabulary. */
export const BODY =
  /network|alliance|association|initiative|consortium|coalition|federation|council|programme|cluster|member|netzwerk|bündnis|verband|initiative|allianz|verein|konsortium|mitglied|\brete\b|alleanza|associazione|consorzio|\bmembr|\bsoci[oa]?\b|réseau|fédération|membre|\bred\b|alianza|asociación|consorcio|miembro|联盟|协会|组织|网络|商会|联合会|园$|区$/iu
/** What is built where somebody invests. */
const FACILITY =
  /plant|factory|facilit|campus|headquarters|warehouse|data cent|shipyard|refinery|gigafactory|fabrik|werk\b|\bwerks?\b|produktion|standort|logistikzentrum|rechenzentrum|stabiliment|fabbrica|impianto|\bsede\b|polo produttivo|usine|\bsite\b|entrepôt|centre de données|planta|fábrica|factoría|centro logístico|工厂|基地|产业园|总部|项目/iu
/** What is ordered or delivered. */
const DELIVERY =
  /suppl|deliver|provid|contract|order|operat|liefer|auftrag|vertrag|bestell|ausschreibung|beliefer|bezieh|bezog|fornit|fornir|commessa|appalto|gara|contratto|ordine|fourni|livr|commande|contrat|marché|appel d|suministr|pedido|licitación|供应|供货|订单|采购/iu
/** Characters around a verb of ordering in which what is ordered stands. */
const NEAR = 90
/** Sentences from the top of an article in which a plan of one company is news. */
const LEAD = 3

/** The verb speaks of members, or one of the parties is a body that has some. */
const joinsBody = (text: string, verb: Cue, parties: readonly Entity[]): boolean =>
  BODY.test(text.slice(verb.start, Math.max(verb.end, ...parties.map(({ start }) => start)))) ||
  parties.some(({ name }) => BODY.test(name))

/**
 * Whether a sentence has the parts that a verb without a noun of agreement needs: a body to join, something to supply,
 * a place and a sum or a building to invest in.
 */
export const completesFrame = (
  text: string,
  sentence: CuedSentence,
  verb: Cue,
  entities: readonly Entity[],
  parties: readonly Entity[],
): boolean => {
  const direct = parties.length
  if (verb.kind !== 'verb') return false
  const words = text.slice(sentence.start, sentence.end)
  switch (verb.act) {
    case 'cooperate':
      return true
    case 'join':
      return direct >= 2 && joinsBody(text, verb, parties)
    case 'award':
      return (
        direct >= 2 &&
        sentence.index < LEAD &&
        parties.some(({ told, name }) => told !== 'bare' || text.split(name).length > 2) &&
        DELIVERY.test(
          text.slice(
            Math.max(sentence.start, verb.start - NEAR),
            Math.min(sentence.end, verb.end + NEAR),
          ),
        )
      )
    case 'invest':
    case 'open': {
      const placed = entities.some(({ kind, told }) => kind === 'city' && told !== 'stand-in')
      const sum = findAmounts(text, sentence).length > 0
      if (sentence.index < LEAD && verb.act === 'invest' && sum && direct >= 2) return true
      if (sentence.index >= LEAD || direct === 0 || !placed) return false
      return verb.act === 'invest' ? sum : FACILITY.test(words) && sum
    }
    default:
      return false
  }
}
