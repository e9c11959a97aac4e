import type { Entity } from './entity'
import type { Span } from './sentences'

const OPENING =
  /^(?:日前|近日|昨日|今日|今天|昨天|当天|当日|当地时间|上午|下午|目前|随后|同时|据悉|会上|会后|期间|仪式上|活动(?:中|上)?|\d{4}年|\d{1,2}月|\d{1,2}日|上周.|本周.|周.|[,，、\s]|在[\p{Script=Han}]{2,10}(?:举行|期间|上|举办)?[,，])+/u
const CLOSING =
  /(?:[以通][\p{Script=Han}]{1,10}(?:方式|形式|平台)|在[\p{Script=Han}]{1,12}|正式|共同|今天|昨天|日前|近日|双方|举行|举办|分别|成功|宣布|现场|于\S{1,12}|已|将)+$/u
/** What kind of company a name belongs to, before it: 跨境电商平台某某. */
const KIND_BEFORE =
  /^[\p{Script=Han}]{0,8}(?:平台|企业|品牌|巨头|龙头|供应商|运营商|制造商|开发商)(?=[\p{Script=Han}A-Za-z]{2})/u

/** What both do together: a name ends before it. */
const DOING =
  /(?:共同|联合|正式|代表团|一行)|(?:出资|投资|设立|成立|签[署订约]|打造|开展|推进|举行|举办|达成).*$/u
/** Particles and verbs that never stand inside a name. */
const NO_NAME =
  /[的了着过是有将拟把被就这那们我你他她它并也都还又再很最]|签|书记|市长|区长|县长|总经理|董事长|主任|校长|院长|领导|副|宣布|表示|举行|进行|推动|加强|出席|参加|见证|围绕|双方|企业|政府部门|相关|合作|项目|市场|产品|服务|发展|工作|多家|一家|代表|记者|消息|\d|等|领域|方面|行业|股东|董事会|客户|用户|供应商|合作方/u
/** Kinds of bodies and stand-ins; alone they name nobody. */
const KIND_ONLY =
  /^(?:该|本)?(?:公司|集团|银行|大学|学院|学校|医院|实验室|中心|基地|平台|政府|协会|俱乐部|机场|港口|研究院|双方|企业|球队|校方|部门)$/u

const slot = (text: string, whole: Span): Entity | null => {
  const cut = text.slice(whole.start, whole.end).search(DOING)
  const span = cut > 1 ? { start: whole.start, end: whole.start + cut } : whole
  const raw = text.slice(span.start, span.end)
  const opening = OPENING.exec(raw)?.[0].length ?? 0
  const closing = CLOSING.exec(raw.slice(opening))?.[0].length ?? 0
  const start = span.start + opening
  const end = span.end - closing
  const acts = (at: number): boolean => /^代表(?!团)/u.test(text.slice(at, at + 3))
  if (acts(span.end) || acts(end)) return null
  const described = text.slice(start, end).replace(/^[“"《]|[”"》]$/gu, '')
  const name = described.replace(KIND_BEFORE, '')
  if (!/^[\p{Script=Han}A-Za-z0-9·（）()]{2,12}$/u.test(name) || NO_NAME.test(name)) return null
  if (KIND_ONLY.test(name)) return null
  const from = text.indexOf(name, start)
  const city =
    /^(?:[\p{Script=Han}]{2,3}国|[德法英美日韩]国|俄罗斯|意大利|西班牙)?(.{2,8})(?:市|县)$/u.exec(
      name,
    )?.[1]
  if (city !== undefined)
    return {
      start: from,
      end: from + name.length,
      name: city,
      kind: 'city',
      told: 'organisation',
      acting: true,
    }
  return {
    start: from,
    end: from + name.length,
    name,
    kind: 'company',
    told: 'bare',
    acting: false,
  }
}

/**
 * Names that only their place in a Chinese clause shows: what stands on either side of 与, 和, 同 or 携手 before the
 * cue verb. Only slots without a known entity are looked at.
 */
export const slotNames = (
  text: string,
  clause: Span,
  verbStart: number,
  known: readonly Entity[],
): Entity[] => {
  const part = text.slice(clause.start, verbStart)
  const joint = /与|和|(?<!共)同|跟|携手|联手|牵手|联合|代表|、/gu
  const cuts = [...part.matchAll(joint)].map((match) => ({
    at: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }))
  const outside = cuts.filter(
    ({ at }) => !known.some((entity) => entity.start <= at && at < entity.end),
  )
  if (outside.length === 0) return []
  const found: Entity[] = []
  let from = clause.start
  for (const cut of [...outside, { at: verbStart, end: verbStart }]) {
    const piece = { start: from, end: cut.at }
    from = cut.end
    if (known.some((entity) => entity.start < piece.end && piece.start < entity.end)) continue
    const entity = slot(text, piece)
    if (entity) found.push(entity)
  }
  return found
}
