import type { Span } from './sentences'

/** An organisation named in Chinese text by its tail. */
export interface ChineseName extends Span {
  name: string
  /** False where only its place in the sentence makes it a name. */
  organisation: boolean
}

/** Last words of organisations' names; longer ones first. Background: GB/T 4754 industries and 事业单位 classes. */
const TAIL =
  '股份有限公司|有限责任公司|集团有限公司|有限公司|总公司|分公司|公司|控股集团|集团|人民政府|市政府|区政府|县政府|省政府|管委会|管理委员会|委员会|职业技术学院|大学|学院|研究院|研究所|研究中心|科学院|医院|银行|协会|商会|学会|联合会|基金会|发展基金|投资基金|主权基金|联盟|出版社|博物馆|图书馆|电视台|中学|小学|学校|产业园|科技园|工业园|园区|开发区|高新区|经开区|示范区|自贸区|合作社|事务所|交易所|俱乐部|总局|管理局|教育局|商务局|文旅局|科技局|部委|厅|保险|证券|股份|药业|电网|重工|控股'
const NAME = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9（）()·&.-]{1,28}?(?:${TAIL})(?:[（(][\\p{Script=Han}]{2,6}[）)])?(?:${TAIL})*`,
  'gu',
)
/** Characters at which a name cannot go on backwards. */
const SPLIT =
  /[与和同跟及由向对在于将已是把被让从至到以并就也还而且或的地得了着过:：,，、。；;“”"《》\s]/u
const OPENING =
  /^(?:[（(]|入驻|落户|落地|加入|签约|走进|成为|作为|日前|近日|昨日|今日|今天|昨天|当天|当日|上午|下午|目前|此前|其中|双方|随后|同时|\d{1,2}月|\d{1,2}日|\d{4}年|月|日|年|据悉|记者|获悉|了解|代表|一家|多家|包括|共同|联合|携手|牵手|签约|出席|该|本|我|现场|分别|以及|暨|来自|全球|著名|知名|国内|中国区|位于|依托|通过|成功|正式|宣布)+/u

/** An agency's head line: 新华社吉隆坡6月6日电（记者某）. */
const WIRE =
  /^(?:(?:本报|本网|本台|[\p{Script=Han}]{2,5}[社网报])[\p{Script=Han}]{0,8}(?:\d{1,2}月)?(?:\d{1,2}日)?[电讯消]息?)?\s?(?:（[^）]{0,30}）|\([^)]{0,30}\))?/u

/** 和 after a single character joins nothing: 泰和银行. */
const AND_IN_NAME = /(?<=(?:^|[^\p{Script=Han}])\p{Script=Han})和(?=\p{Script=Han})/gu

/** Organisations of a span by their tails, cut at connecting words and openings such as 日前. */
export const chineseNames = (text: string, span: Span): ChineseName[] => {
  const found: ChineseName[] = []
  // 代表 parts a person from whom they act for; a same-length stand-in keeps the offsets.
  const part = text
    .slice(span.start, span.end)
    .replace(WIRE, (prefix) => '，'.repeat(prefix.length))
    .replaceAll('代表', '，，')
    .replaceAll('共同', '，，')
    .replace(AND_IN_NAME, '禾')
  for (const piece of part.matchAll(new RegExp(`[^${SPLIT.source.slice(1, -1)}]+`, 'gu'))) {
    for (const match of piece[0].matchAll(NAME)) {
      const opening = OPENING.exec(match[0])?.[0] ?? ''
      const name = match[0].slice(opening.length)
      if (/出资|设立|成立|签[署订约]|投资建设|(?:合资|子|项目|分)公司$/u.test(name)) continue
      if (name.length < 4 || new RegExp(`^(?:${TAIL})$`, 'u').test(name)) continue
      const start = span.start + piece.index + match.index + opening.length
      const end = start + name.length
      // 甲大学附属第一医院 is one body, although 大学 ends names.
      const owner = found[found.length - 1]
      if (owner?.end === start && name.startsWith('附属')) {
        found[found.length - 1] = {
          start: owner.start,
          end,
          name: text.slice(owner.start, end),
          organisation: true,
        }
        continue
      }
      found.push({ start, end, name: text.slice(start, end), organisation: true })
    }
  }
  return found
}
