import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/lib/article/extract-article'
import { parsePage } from '../../support/parse-page'

const URL_OF_PAGE = 'https://blog.example/archive'
const PICTURES = '<center><img src="a.jpg"></center><br>'.repeat(4)
const FIRST = [
  '上周末，我们一家人去了海港城，看了新开的造船学校，也见到了从北方来的老师，他们住在码头边上，离学校很近。',
  '学校只有六间教室，每间能坐二十个人，墙上挂着旧船的图，桌上放着铁锚的模型，窗外就是吊车。',
  '孩子们最喜欢的是第三间，里面有一台模拟驾驶台，可以试着把船开进港口，老师在旁边讲解，谁都能坐上去。',
]
const SECOND = [
  '今年春天，两座城市签了约，共同出钱修路，从老车站一直修到新码头，全长九公里，沿路种上了树。',
  '市长说，路修好以后，货车不用再穿过老城，居民晚上能睡好觉，商店白天也更安静，这是大家盼了多年的事。',
  '工程分三年做完，第一年挖沟，第二年铺管，第三年才铺路面，每一段完工，都先让附近的人试走一个月。',
]

const table = (inside: string) =>
  `<table><tbody><tr><td class="body">${inside}</td></tr></tbody></table>`
const entry = (title: string, inside: string) =>
  table(`${table(`${title}</td><td>2024-03-05 10:20`)}${table(inside)}`)
const read = (entries: string) => {
  const html = `<!doctype html><html lang="zh"><head><title>海港日记</title></head><body>${table(entries)}</body></html>`
  const extraction = extractArticle(parsePage(html, URL_OF_PAGE), URL_OF_PAGE)
  return extraction.ok ? extraction.article.text : extraction.reason
}
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')

describe('a layout table with more pictures than paragraphs', () => {
  it('keeps Chinese text without paragraphs', () => {
    const text = read(
      entry('看学校', PICTURES + FIRST.join('')) + entry('修路', paragraphs(SECOND)),
    )
    for (const sentence of [...FIRST, ...SECOND]) expect(text).toContain(sentence)
  })

  it('leaves out linked titles, whatever their commas', () => {
    const titles = FIRST.map(
      (title, index) =>
        `<a href="/t${index}">${title}</a>【路过的人】2024-03-05 18:06 共298字 已有154人看过<br>`,
    ).join('')
    const text = read(entry('修路', paragraphs(SECOND) + table(PICTURES + titles)))
    expect(text).toContain(SECOND[0])
    expect(text).not.toContain(FIRST[0])
  })
})
