import { describe, expect, it } from 'vitest'
import { found } from './catalogue'

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(found(text, 'zh')).toEqual(expected)
    },
  )

describe('Chinese names', () => {
  cases([
    ['华为与济南市签署协议。', 'huawei[华为]', 'jinan[济南市]'],
    ['華為與濟南市簽署協議。', 'huawei[華為]', 'jinan[濟南市]'],
    ['腾讯和阿里巴巴在上海开会。', 'tencent[腾讯]', 'alibaba[阿里巴巴]', 'shanghai[上海]'],
    ['济南历下控股集团有限公司和华为签约。', 'lixia[济南历下控股集团有限公司]', 'huawei[华为]'],
    ['华为公司高层访问重庆。', 'huawei[华为公司]', 'chongqing[重庆]'],
    ['北京市气象台发布预报。', 'beijing[北京市]'],
    ['并在济南加码投资。', 'jinan[济南]'],
    ['西门子（中国）计划在成都建厂。', 'siemens[西门子]', 'chengdu[成都]'],
    ['苹果公司表示,苹果将在巴黎开店。', 'apple[苹果公司]', 'apple[苹果]', 'paris[巴黎]'],
    ['他从南京到了大连。', 'nanjing[南京]', 'dalian[大连]'],
    ['Ｈｕａｗｅｉ在北京', 'huawei[Ｈｕａｗｅｉ]', 'beijing[北京]'],
    ['iPhone与Huawei手机', 'huawei[Huawei]'],
    ['上海南京两地', 'shanghai[上海]', 'nanjing[南京]'],
  ])
})

describe('Chinese: what a name is not', () => {
  cases([
    ['加快形成都市圈发展格局'],
    ['销售额大连续三年增长'],
    ['海南京东方项目开工', 'hainan[海南]'],
    ['上海交通大学与北京大学'],
    ['这种合作升华为一种精神'],
    ['游客在南京路步行街购物'],
    ['他住在北京西路。'],
    ['《巴黎协定》签署五周年'],
    ['巴黎气候协定生效'],
    ['北京时间上午十点'],
    ['重庆日报与上海证券报'],
    ['上海证券交易所开市'],
    ['南京银行发布年报'],
    ['上海浦东发展集团有限公司成立'],
    ['北京机场关闭,上海火车站也是'],
    ['皇家马德里赢了'],
    ['腾讯音乐上市,华为云发布'],
    ['他吃了一个苹果。'],
    ['关注#华为发布会#话题'],
    ['山东卫视播出'],
    ['联系huawei@example.cn'],
    ['京都と東京の大学'],
  ])
})
