import { cleanValue } from './clean-value'

/** Words before a name in a byline. */
const LEAD =
  /^(?:(?:ein (?:artikel|beitrag|kommentar|gastbeitrag|interview)|(?:article|story|text|words?|written|posted|published|reported|reporting|edited|analysis|interview|created|erstellt|geschrieben|verfasst|veröffentlicht|artikel|beitrag|scritto|pubblicato|écrit|publié|escrito|publicado|redazione))\s+(?:by|von|di|da|par|por)\s*:?|by(?=\s|:|\p{Lu})|von|di|da|par|por|de|av|af|door|text|texte|testo|texto|autor(?:in|en|es)?|autor:in|author\(?s?\)?|autore|autrice|auteur|a cura di|words|reporter|korrespondent(?:in)?|correspondent|contributor|redakteur(?:in)?|staff writer)\s*[:：/]?\s+|^(?:by|von|autor(?:in)?|author|autore)\s*:\s*|^By(?=\p{Lu}\p{Ll})/iu
const HAN_LEAD =
  /^.{0,8}?(?:作者|记者|記者|撰文|撰稿|文\s*[/／|丨]|采写|采访|通讯员|特约(?:记者|撰稿人)|评论员|编译|文字|供稿|作\s+者|本报讯|新华社)\s*[:：/／|丨]?\s*/

/** What follows a name on the same line: a date, a time, a role, a place. */
const TAIL =
  /\s*(?:\(.*|\[.*|\||·|•|—|–|\s-\s|\b(?:am|on|at|um|il|le|el|updated?|published|posted|aktualisiert|veröffentlicht|modified|contributor|staff writer|editor|reporter|correspondent|says|sagt|schreibt|view|follow|archive|email|e-mail|more|mehr|über|about)\b|\d).*$/iu
const MONTH_OR_DAY =
  /\s*\b(?:jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|ma[iy]|jun[ei]?|jul[yi]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|(?:mon|tues?|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b.*$/iu

const SEPARATOR =
  /\s*(?:;|\||•|、|，|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b)|\s\/\s|&|\s(?:and|und|et|y|og|och|en|with|mit)\s|\s(?:e|i)\s(?=\p{Lu})|\n)\s*/iu

const PARTICLES = new Set(
  'von van der den de di da del della dos das du le la el al bin ibn ten ter zu und y e st'.split(
    ' ',
  ),
)
const HAN = /\p{Script=Han}/u
/** Words that show a string is a label, a department or a phrase, not a name. */
const NOT_A_NAME =
  /^(?:name|author|autor(?:in)?|autore|admin(?:istrator)?|by|von|no author|redaktion|editor(?:ial)?(?: team)?|staff|posted|datum|date|n\/?a|null|undefined|unknown|unbekannt|anonymous|guest|gast|share|teilen|facebook|twitter|instagram|linkedin|whatsapp|email|rss|kontakt|contact|impressum|home|webmaster|root|user|team)\b[\s:*]*$/iu

/** Removes what surrounds a name. */
const trimName = (value: string): string => {
  let name = value.trim()
  for (let round = 0; round < 3; round++) name = name.replace(LEAD, '').trim()
  return name
    .replace(TAIL, '')
    .replace(MONTH_OR_DAY, '')
    .replace(/^[\s"'“”„«»:,.*–—-]+|[\s"'“”„«»:,*–—-]+$/g, '')
    .trim()
}

/** Whether a string reads like one person's name: two to five words, capitalised but for particles, or two to four Han characters. */
export const looksLikePerson = (name: string): boolean => {
  if (NOT_A_NAME.test(name) || /[{}<>@#=_\d]|https?:|www\.|\.(?:com|de|org|net|cn)\b/i.test(name))
    return false
  if (HAN.test(name)) return /^[\p{Script=Han}·]{2,4}$/u.test(name.replace(/\s/g, ''))
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 5 || name.length > 50) return false
  return words.every((word) => PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}'’]/u.test(word))
}

/** Names in a field that declares authors: anything that is not an address, a number or a label. */
export const declaredNames = (value: string): string[] =>
  cleanValue(value)
    .split(SEPARATOR)
    .flatMap((part) => {
      const lead = part.replace(HAN_LEAD, '').trim()
      const name = HAN.test(lead) ? lead.replace(/[(（【].*$/, '').trim() : trimName(lead)
      if (name.length < 2 || name.length > 60 || NOT_A_NAME.test(name)) return []
      return /https?:|^@|^www\.|^\d|\d{4}|[{}<>]/.test(name) ? [] : [name]
    })

/** People named in a line of running text or a byline element. */
export const namesInByline = (value: string): string[] =>
  cleanValue(value)
    .split(SEPARATOR)
    .flatMap((part) => {
      const lead = part.replace(HAN_LEAD, '').trim()
      if (!HAN.test(lead)) {
        const name = trimName(lead)
        return looksLikePerson(name) ? [name] : []
      }
      // Han names follow one another with spaces; two-character names are often spread out.
      const tight = lead.replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, '$1$2')
      return tight.split(/[\s　]+/).filter(looksLikePerson)
    })
