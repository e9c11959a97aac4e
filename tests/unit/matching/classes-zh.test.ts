import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

const CLASSES: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  'characters of two words': [
    ['这件事不办成都不行。', ''],
    ['才华为人称道的作家', ''],
    ['这事不成都怪他', ''],
    ['今年华为发布新机', 'huawei[华为]'],
    ['我们在成都不谈这件事', 'chengdu[成都]'],
    ['济南大学校门外', 'jinan-uni[济南大学]'],
    ['黄济南部地区', ''],
    ['山东济南部分地区', 'shandong[山东] jinan[济南]'],
  ],
  'traditional characters around a name': [
    ['北京國際機場的航班', ''],
    ['華為與濟南大學附屬醫院簽約', 'huawei[華為]'],
    ['羅馬尼亞和羅馬帝國', ''],
    ['費德里克·倫敦寫的小說', ''],
  ],
  'clubs, houses, seas': [
    ['北京国安主场2比1获胜', ''],
    ['广州恒大俱乐部易主', ''],
    ['腾讯俱乐部成立', ''],
    ['南京金陵饭店重新开业', ''],
    ['上海航空学校招生', ''],
    ['东京湾和上海湾', ''],
    ['南京大学生源充足', ''],
    ['南京书城开门迎客', ''],
  ],
  'other levels, languages': [
    ['伦敦州的法律', ''],
    ['他会说上海话', ''],
    ['成为上海话题', 'shanghai[上海]'],
  ],
  'food and gardens named for a place': [
    ['上海小笼很有名', ''],
    ['北京烤鸭和南京烤鱼', ''],
    ['他每天吃苹果', ''],
  ],
  'what a city runs is still of the city': [
    ['南京地铁二号线开通', 'nanjing[南京]'],
    ['北京国家体育场附近', 'beijing[北京]'],
    ['长春经济技术开发区', 'changchun[长春]'],
  ],
  'places in brackets after a company': [
    ['西门子（重庆）研发中心', 'siemens[西门子] chongqing[重庆]'],
    ['西门子（重庆）有限公司', ''],
  ],
  'models and events': [
    ['华为Mate60热销', ''],
    ['南京大屠杀纪念馆', ''],
  ],
  titles: [
    ['《腾讯》发布年报', 'tencent[腾讯]'],
    ['纪录片《北京》开播', ''],
  ],
}

describe.each(Object.entries(CLASSES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(found(text, 'zh').join(' ')).toBe(expected)
  })
})
