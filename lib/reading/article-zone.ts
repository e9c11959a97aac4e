/** The part of a plain text that is the article itself. UTF-16 code units, `end` exclusive. */
export interface TextZone {
  start: number
  end: number
}

interface Line {
  start: number
  end: number
  text: string
}

/** Headings under which pages list other stories. The line consists of nothing else. */
const OTHER_STORIES =
  /^(?:相关(?:推荐|阅读|新闻|文章|链接|报道)|(?:热点|热门|精彩|编辑|为您|猜你)推荐|推荐阅读|延伸阅读|猜你喜欢|热门(?:文章|新闻|评论)|更多(?:新闻|阅读|推荐|精彩)|(?:头条|财经|体育|娱乐|科技|汽车)要闻|網友回應|相關(?:推薦|閱讀|新聞|文章|報導)|延伸閱讀|推薦閱讀|熱門(?:文章|新聞)|related (?:articles|stories|news|posts|content|topics)|read (?:more|next|also)|more (?:stories|news|on this topic|from .{1,30})|(?:you (?:may|might) (?:also )?like|recommended(?: for you)?)|most (?:read|popular|viewed)|trending(?: now)?|mehr zum thema|das könnte (?:sie|dich) auch interessieren|auch interessant|weitere (?:artikel|meldungen|nachrichten|themen)|ähnliche artikel|lesen sie auch|meistgelesen(?:e artikel)?|leggi anche|articoli correlati|potrebbe(?:ro)? interessarti(?: anche)?|notizie correlate|ti potrebbe interessare|i più letti|à lire aussi|lire aussi|articles (?:liés|similaires)|sur le même (?:sujet|thème)|les plus lus|(?:también )?te puede interesar|noticias relacionadas|artículos relacionados|lee también|lo más (?:leído|visto))\s*[:：]?$/iu

/** A line that only credits source or editor: what follows it is no longer the article. */
const CREDIT =
  /^[（(【[]?\s*(?:(?:文章|稿件|新闻|信息)?来源|來源|责任编辑|責任編輯|责编|编辑|作者|原标题|quelle|source|fonte|fuente|redaktion|redazione)\s*[:：].{1,60}$/iu

const TIMESTAMP =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[ T,]+\d{1,2}:\d{2}(?::\d{2})?)?$/u

/** `Home > News > Article` in one line: a trail of sections, not prose. */
const TRAIL = /^[^.。!?！？]{1,120}$/u
const TRAIL_MARK = /\s[>›»]\s|＞/gu
/** Trails stand above the article. */
const TRAIL_LINES = 6

/** Lists of other stories carry a date an item; an article does not repeat bare dates. */
const TIMESTAMPS_OF_A_LIST = 3

const HAN = /\p{Script=Han}/gu
const SENTENCE = /[.。!?！？;；:：…]["”“»’」』)）]*(?:\s|$)|[。！？]/u

/** Characters of a line that reads like a paragraph; Han says in one character what Latin says in two to three. */
const proseLength = (text: string): number => {
  const weight = text.length + 1.5 * (text.match(HAN)?.length ?? 0)
  return weight >= 100 && SENTENCE.test(text) ? text.length : 0
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const end = start + raw.length
    const trimmed = raw.trim()
    if (trimmed !== '') lines.push({ start, end, text: trimmed })
    start = end + 1
  }
  return lines
}

const startOf = (lines: readonly Line[]): number => {
  const trail = lines
    .slice(0, TRAIL_LINES)
    .findLast(({ text }) => TRAIL.test(text) && (text.match(TRAIL_MARK)?.length ?? 0) >= 2)
  return trail?.end ?? 0
}

/** Where the text may end because of this line: before a heading, after a credit. */
const endAt = (line: Line): number | null => {
  if (OTHER_STORIES.test(line.text)) return line.start
  return CREDIT.test(line.text) ? line.end : null
}

/** Paragraph text after each line; page furniture has next to none. */
const proseAfter = (lines: readonly Line[]): number[] => {
  const after: number[] = []
  let sum = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    after[i] = sum
    sum += proseLength(lines[i]?.text ?? '')
  }
  return after
}

/** What may follow the end of an article as prose, as a share of the prose before it. */
const LEFTOVER = 0.15

const endOf = (lines: readonly Line[], length: number): number => {
  const after = proseAfter(lines)
  const total = (after[0] ?? 0) + proseLength(lines[0]?.text ?? '')
  let timestamps = 0
  let lastProse: Line | undefined
  for (const [i, line] of lines.entries()) {
    const rest = after[i] ?? 0
    if (proseLength(line.text) > 0) {
      lastProse = line
      timestamps = 0
    }
    const mostIsBefore = total > 0 && rest <= LEFTOVER * (total - rest)
    if (!mostIsBefore || lastProse === undefined) continue
    const end = endAt(line)
    if (end !== null) return end
    if (TIMESTAMP.test(line.text) && ++timestamps >= TIMESTAMPS_OF_A_LIST) return lastProse.end
  }
  return length
}

/**
 * Finds the article in a plain text that may carry page furniture: a trail of sections above it, and below it a source
 * credit, lists of other stories, or their dates. Where nothing of that shape is found, the whole text.
 */
export const articleZone = (text: string): TextZone => {
  const lines = linesOf(text)
  const start = startOf(lines)
  return { start, end: Math.max(start, endOf(lines, text.length)) }
}
