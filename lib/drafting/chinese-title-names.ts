import type { DraftInput } from './draft-input'
import type { Span } from './sentences'

/** What joins or follows the names in a headline. */
const JOINT =
  /与|和(?=\p{Script=Han}{2})|同(?![时步城意])|携手|牵手|联手|联合|共同|合资|合作|续?签[署订约]?|达成|成为|落户|落地|入驻|宣布|共建|加盟|加入|中标|获|斥资|投资|正式|成立|发布|推出|将|拟|在|[\s：:，,、！!“”"《》|｜\d-]+/u
/** After these a headline says what is agreed, not who agrees. */
const SUBJECT = /(?:签[署订]|达成|共建|打造|助力|推动|共推|共促|共谋|开展)[^，,、；;：:\s|｜]*/gu
/** Words of headlines that are no names. */
const NO_NAME =
  /战略|协议|合作|签约|仪式|项目|公司$|中心$|城市|友好|框架|双方|深化|全面|新|首|再|多家|企业|中国|全国|我市|我省|关系|伙伴|发展|共赢|未来|了|的|是/u

const known = new WeakMap<DraftInput, readonly string[]>()

/** Names that a Chinese headline joins ("甲与乙签约") and the text repeats. */
const chineseTitleNames = (input: DraftInput): readonly string[] => {
  const kept = known.get(input)
  if (kept) return kept
  const names = input.title
    .replace(SUBJECT, ' ')
    .split(JOINT)
    .filter(
      (piece) =>
        /^[\p{Script=Han}A-Za-z·]{3,8}$/u.test(piece) &&
        /\p{Script=Han}/u.test(piece) &&
        !NO_NAME.test(piece) &&
        input.text.includes(piece),
    )
  const fresh = [...new Set(names)]
  known.set(input, fresh)
  return fresh
}

/** Where such names stand in a span. */
export const titleNamesIn = (input: DraftInput, span: Span): (Span & { name: string })[] => {
  const part = input.text.slice(span.start, span.end)
  return chineseTitleNames(input).flatMap((name) => {
    const at = part.indexOf(name)
    const start = span.start + at
    return at < 0 ? [] : [{ name, start, end: start + name.length }]
  })
}
