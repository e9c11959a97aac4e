/**
 * Chinese class words that make a place or company name part of another name, simplified. General vocabulary: kinds of
 * schools, papers, streets, banks, clubs. Regular-expression source.
 */

/** Fields that stand between a place and the kind of school or hospital (上海|交通|大学). */
export const FIELDS =
  '交通|师范|政治|理工|工业|农业|农林|财经|医科|医学|外国语|外语|科学|科技|政法|体育|音乐|中医药|海洋|石油|航空|航天|邮电|电子|传媒|民族|林业|建筑|经济|商业|商|工程|化工|矿业|电力|戏剧|电影|美术|舞蹈|语言|协和|国际|应用|职业|技术|第[一二三四五六七八九十\\d]+|实验|开放|信息|纺织|服装|城市|海事|经贸|贸易|公安|警察|消防|工商|联合|人民|中心|妇幼|儿童|肿瘤|口腔|胸科|省立|市立|大|东|南|西|北|中'

/** Directly after a place, fields in between allowed. */
export const INSTITUTIONS =
  '大学(?!生(?![源态物命活]))|学院|中学(?!生)|小学(?!生)|幼儿园|附中|医院|保健院|研究院|博物馆|博物院|图书馆|美术馆|科技馆|体育场|体育馆|体育中心|奥体中心|足球场|球场|大剧院|剧院|动物园|植物园'

/** Directly after a place. */
export const PLACE_TAILS =
  '日报|晚报|早报|晨报|时报|商报|周报|青年报|都市报|电视台|广播电视台|广播电视总台|人民广播电台|广播电台|电台|电视剧|出版社|卫视|' +
  '银行|农商行|农商银行|农村商业银行|证券|信托|人寿|期货|交易所|证券交易所|黄金交易所|期货交易所|' +
  '机场|国际机场|火车站|车站|[东西南北]站|高铁站|港务|大桥|长江大桥|大酒店|饭店|宾馆|大厦|公园|书城|购书中心|购物中心|盆地|海峡|湾(?!区)|江(?=[以畔边水流])|河(?![东西南北内道水流畔边口段岸])|县(?![域级委城])|广场(?!舞)|寺|庙|教堂|' +
  '大屠杀|战役|会战|保卫战|起义|事变|帝国|王国|王朝|共和国|天主教|教廷|话(?![题语费剧音])|方言|官话|语(?![言文录音])|' +
  '足球俱乐部|俱乐部|啤酒|白酒|黄酒|老酒|烤鸭|烧鸡|扒鸡|烤鱼|火腿|火锅|小面|米线|凉皮|泡馍|拉面|牛肉面|热干面|炒饭|月饼|大闸蟹|小笼|汤包|豆腐|刺绣|园林|合作组织|分行|支行|分公司|军区|卫戍区|海关|铁路分?局|分校|分院|时间|' +
  '[气候]{0,2}(?:协定|条约|议定书|公约|公报|宣言|共识)|气候协议|协议(?!书)'

/** Kinds of schools that make a name only with a field before them (北京|航空|学校). */
export const SCHOOLS_OF_A_FIELD = '学校|专科学校|职业学校|小学|中学'

/** After a place and at most four characters of its own name (上海浦东机场, 南京金陵饭店). */
export const HOUSES = '机场|国际机场|火车站|高铁站|大酒店|饭店|宾馆|大厦|旅行社|出版社'

/** After a city: a province, a state, a prefecture of its name (紐約州). */
export const HIGHER_LEVELS = '省(?![会城级钱时力])|州(?![府长])'

/** Streets: `南京东路`, but not 路面, 路线, 街头. */
export const STREET_TAIL =
  '[东西南北中一二三四五六七八九十]{0,2}(?:路(?!灯(?!光)|[面线况演透段网人途过由上边])|街(?![头道区景坊拍边])|大街|大道|胡同|里弄)'

/** An organisation formed on the spot ends so. */
export const COMPANY_ENDINGS = '有限公司|有限责任公司|股份公司|集团公司|总公司|集团|控股'

/** Kinds of companies, no names: 上海|民营|公司. */
export const COMPANY_KINDS = '外资|民营|国有|私营|国营|合资|本地|跨国'

/** The same, after a few characters only: further away they end another name. */
export const INSTITUTE_ENDINGS = '合作社|基金会|研究所|设计院|事务所|研究中心'

/** Characters and words that never stand inside an organisation's name; they end the search for its tail. */
export const NOT_IN_ORGANISATION =
  '[与及跟对在从向到由被把将是的了着过并也都就还而或、不这那该其等个位名]|举办|召开|举行|成立|签署|签订|签约|推出|发布|打造|落户|启动|开展|合作|企业|领导|市长|书记|当地|本地|多家|一家|两家|几家|上市|考察|访问|来访|会见|表示|宣布|以及|希望|通过|期待|市委|市政府|省委|省政府|政府'

/** A company's name and one of these is a sister company or another product. */
export const COMPANY_TAILS =
  '(?:能源|医疗)(?!合作|项目|转型|领域|行业|业务|战略|服务)|云(?!计算|与|端|服务)|音乐|视频|影业|文学|地图|银行|证券|保险|基金会|基金|信托|人寿|健康|金融|物流|支付|会议|大学|学院|附属|附中|附小|(?:足球|篮球)?俱乐部|郡|县(?!域)|镇(?![流静定])|村|杯|大厦|路(?!线|演)|大道'

/** Before a company's or a place's legal ending: descriptions that do not make another company. */
export const DESCRIPTIONS = '集团|控股|股份|科技|技术|实业|国际|投资|中国|[(（]中国[)）]'

/** Sports clubs whose first part stands before the place (皇家马德里). */
export const CLUB_HEADS = '皇家|拜仁|国际|尤文|流浪者|AC|FC'

/** Titles of agreements, plans and laws name their parties; other titles in 《》 are works. */
export const DOCUMENT_WORDS =
  '协议|合作|备忘录|规划|条例|办法|意见|方案|政策|报告|通知|公告|合同|计划|纲要|法|规定|细则|行动|共建|战略|倡议|清单|目录|白皮书|年鉴'

/** One-character words that ICU's dictionary joins to the next character by chance (从小|米). */
export const FUNCTION_WORDS =
  '从和与在为对将被由向给是的了到于及以同跟让把因但而也都就还不这那该其各每原新老前后内外会能可要已曾并或若如称据至自使令叫请去来又再才只均皆即乃且则所'

/**
 * The most frequent surnames (first of the yearly name report of the Ministry of Public Security of China), without
 * those that are also words before a place (周, 高, 于, 许 …).
 */
export const SURNAMES = '王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋韩冯邓彭'

/**
 * Characters that write foreign sounds and hardly stand as a word of their own: those in 25 and more Chinese names of
 * foreign places of GeoNames (`seeds/gazetteer.json`), without the ones that mean something beside a place (大, 城, 里 …).
 */
export const SOUNDS =
  '尔斯拉特克德卡罗亚布塔格夫纳瓦维科尼普雷姆伊萨莱埃诺贝洛勒托帕沃鲁赫茨基恩顿波梅韦迪伦米蒂图乌戈库博弗森蒙卢伯耶列苏杰什肯威菲泰曼艾凯桑温默瑟雅阿巴马利奥兰塞比约翰'

/** A team: 上海申花队. The words before 队 that make it a common noun. */
export const TEAM_TAIL = '队(?![伍员长列友形旗])'
export const NOT_A_TEAM = '[团部军车球梯排组领带率乐舰大]$'

/** After a place and a club's name of two or three characters (北京国安主场): what only clubs have and do. */
export const OF_A_CLUB =
  '主场|客场|主帅|外援|门将|前锋|后卫|球员|球迷|俱乐部|男篮|女篮|男足|女足|不敌|战平|逼平|击败|战胜|[\\d一二三四五六七八九]+[:：比-][\\d一二三四五六七八九]'
