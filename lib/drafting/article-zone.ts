import type { Span } from './sentences'

/** Headings under which pages list other stories, in the six languages. A line must consist of nothing else. */
const AFTER =
  /^(?:相关(?:推荐|阅读|新闻|文章|链接)|热点推荐|推荐阅读|延伸阅读|更多(?:新闻|阅读|推荐)|猜你喜欢|为您推荐|精彩推荐|热门(?:推荐|文章)|related (?:articles|stories|news|posts|content|topics)|read (?:more|next|also)|more (?:stories|news|on this topic|from .{1,30})|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|mehr zum thema|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|meldungen|nachrichten|themen)|ähnliche artikel|lesen sie auch|meistgelesen|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|notizie correlate|ti potrebbe interessare|à lire aussi|lire aussi|articles liés|sur le même (?:sujet|thème)|vous aimerez aussi|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|lee también|lo más leído)\s*[:：]?$/iu
/** `Home > News > Article` in one line: a trail of sections, not prose. */
const TRAIL = /^[^.。!?\n]{1,120}$/u
const TRAIL_MARK = /\s[>›»]\s/g
/** A list of other stories never starts in the first part of the text. */
const EARLIEST = 0.2

/**
 * Where the article itself stands in a text that may carry page furniture: after a trail of sections,
 * before a list of other stories.
 */
export const articleZone = (text: string): Span => {
  let start = 0
  let offset = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim()
    const marks = trimmed.match(TRAIL_MARK)?.length ?? 0
    if (index < 4 && marks >= 2 && TRAIL.test(trimmed)) start = offset + line.length
    if (trimmed.length <= 60 && offset > text.length * EARLIEST && AFTER.test(trimmed)) {
      return { start, end: offset }
    }
    offset += line.length + 1
  }
  return { start, end: text.length }
}
