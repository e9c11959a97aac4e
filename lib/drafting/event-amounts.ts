import { type FoundAmount, findAmounts } from './amounts'
import type { DraftInput } from './draft-input'
import type { AgreementEvent } from './event'

/** Words that tie a sum to the agreement: what it is worth, what is invested under it. */
const WORTH =
  /(?:worth|value|provid|cost|fließ|erhält|erhalten|bereit|steuer|kostet|kosten|spesa|contribut|costo|coût|dépens|coste|gasto|destin|apport|aport|sosten|sostien|budget|grant|volume|invest|inversi|总投资|asciende|ammonta|beläuft|contribut|fund|financ|pay|wert|volumen|dotiert|stellt|zahl|valore|importo|finanzia|stanzia|montant|valeur|finance|verse|importe|valor|aporta|投资|金额|总额|出资|资金)/iu

/** A sentence that opens with the sum: die Investition beläuft sich auf …, l'investimento ammonta a …, 项目总投资 … */
const SUM_OPENS =
  /^(?:(?:Die|Das|Der|The|La|Le|El|Il|Lo) |L['’])?(?:\p{Ll}+ )?(?:\p{L}*investi\p{L}*|inversión|\p{L}*volumen|\p{L}*kosten|\p{L}*wert|value|cost|budget|valore|costo|importo|montant|coût|importe|presupuesto|coste|dotación)(?!\p{L})|^(?:该)?项目?(?:计划)?总投资|^总投资/iu

/** How many sentences after a report its sums may follow. */
const AFTER = 6

/** The first word of a name that is longer than an article, as texts go on to call it. */
const shortName = (name: string): string =>
  name.split(/\s+/u).find((word) => word.length > 3) ?? name

/**
 * The sums an agreement is about: those of the sentences that report it, and of sentences soon after that name a party
 * and say what is invested or what the agreement is worth.
 */
export const eventAmounts = (
  input: DraftInput,
  group: readonly AgreementEvent[],
): FoundAmount[] => {
  const { text } = input
  const found: FoundAmount[] = []
  const seen = new Set<number>()
  for (const { sentence } of group) {
    if (seen.has(sentence.index)) continue
    seen.add(sentence.index)
    found.push(...findAmounts(text, sentence))
  }
  if (found.length > 0) return found
  for (const { sentence, parties } of group) {
    for (let at = sentence.index + 1; at <= sentence.index + AFTER; at++) {
      const other = input.sentences[at]
      if (!other || seen.has(at) || other.history) continue
      seen.add(at)
      const words = text.slice(other.start, other.end)
      if (!WORTH.test(words)) continue
      const names = parties.some((party) =>
        party.recordId === undefined
          ? words.includes(party.name) || words.includes(shortName(party.name))
          : input.mentions.some(
              ({ recordId, start, end }) =>
                recordId === party.recordId && start >= other.start && end <= other.end,
            ),
      )
      const next = at === sentence.index + 1 || (at <= sentence.index + 3 && SUM_OPENS.test(words))
      const cued = next || other.nouns.some(({ kind }) => kind === 'noun')
      if (names || cued) found.push(...findAmounts(text, other))
    }
  }
  return found
}
