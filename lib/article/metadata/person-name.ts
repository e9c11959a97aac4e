import { cleanValue } from './clean-value'

/** Words before a name in a byline. */
const LEAD =
  /^(?:(?:ein (?:artikel|beitrag|kommentar|gastbeitrag|interview)|(?:article|story|text|words?|written|posted|published|reported|reporting|edited|analysis|interview|created|erstellt|geschrieben|verfasst|veröffentlicht|artikel|beitrag|scritto|pubblicato|écrit|publié|escrito|publicado|redazione))\s+(?:by|von|di|da|par|por)\s*:?|by(?=\s|:|\p{Lu})|von|di|da|par|por|de|av|af|door|text|texte|testo|texto|autor(?:in|en|es)?|autor:in|author\(?s?\)?|autore|autrice|auteur|a cura di|words|reporter|korrespondent(?:in)?|correspondent|contributor|redakteur(?:in)?|staff writer)\s*[:：/]?\s+|^(?:by|von|autor(?:in)?|author|autore)\s*:\s*|^By(?=\p{Lu}\p{Ll})/iu
const HAN_LEAD =
  /^.{0,8}?(?:作者|记者|記者|撰文|撰稿|文\s*[/／|丨]|采写|采访|通讯员|特约(?:记者|撰稿人)|评论员|编译|文字|供稿|作\s+者|本报讯|新华社)\s*[:：/／|丨]?\s*/

/** What follows a name on the same line: a date, a time, a role, a place, a degree. */
const TAIL =
  /\s*(?:\(.*|\[.*|\||·|•|—|–|→|›|»|\s-\s|(?<=\s)(?:am|on|at|um|il|in|für|for|[Uu]pdated?|[Pp]ublished|[Pp]ubliziert|[Pp]ubblicato|[Pp]ublié|[Pp]ublicado|[Pp]osted|[Aa]ktualisiert|[Vv]eröffentlicht|[Ee]rstellt|[Mm]odified|[Cc]ontributor|[Ss]taff [Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|says|sagt|schreibt|[Vv]iew|[Ff]ollow|[Aa]rchive|[Ee]mail|[Ee]-[Mm]ail|[Mm]ore|[Mm]ehr|[Üü]ber|[Aa]bout|[Ss]tand|기자)(?!\p{L})|\d|,\s*(?:Ph\.?D|M\.?D|MBA|M\.?Sc|R\.?D|J\.?D)\b).*$/u
/** A month or weekday left over at the end once figures are cut, also where the markup ran both together. */
const MONTH_OR_DAY =
  /(\s+|\p{Ll})(?:Jan(?:uar[yi]?)?|Feb(?:ruar[yi]?)?|Mar(?:ch|s|zo)?|März|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[yi]?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|(?:Mon|Tues?|Wednes|Thurs|Fri|Satur|Sun)day|Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)[.,]?$/u

const SEPARATOR =
  /\s*(?:;|\||•|、|，|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b)|\s\/\s|&|\s(?:and|und|et|y|og|och|en|with|mit)\s|\s(?:e|i)\s(?=\p{Lu})|\n)\s*/iu

const PARTICLES = new Set(
  'von van der den de di da del della dos das du le la el al bin ibn ten ter zu und y e st'.split(
    ' ',
  ),
)
/** The commonest Chinese surnames; between them they cover nearly everybody. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴陰昝智幸奉植衡富尧堯闭閉由'.replace(
    /\s/g,
    '',
  ),
)

const HAN = /\p{Script=Han}/u
/** Words that show a string is a label, a department or a phrase, not a name. */
const NOT_A_NAME =
  /^(?:name|author|autor(?:in)?|autore|admin(?:istrator)?|by|von|no author|redaktion|editor(?:ial)?(?: team)?|staff(?: writer)?|contributor|reporter|correspondent|posted|datum|date|n\/?a|null|undefined|unknown|unbekannt|anonymous|guest|gast|share|teilen|facebook|twitter|instagram|linkedin|whatsapp|email|rss|kontakt|contact|impressum|home|webmaster|root|user|team|文章|编辑|来源|作者|记者)\b[\s:*]*$|^(?:文章|编辑|来源|作者|记者)$/iu
/** What pages write on their buttons and labels. */
const INTERFACE =
  /(?:^|[\s.-])(?:\p{L}*(?:kommentare?|comments?|inhalte?|content|archiv|newsletter)|photo|foto|image|bild|share|teilen|facebook|twitter|instagram|linkedin|whatsapp|google|email|send|click|read|view|show|anzeigen|mehr|more|next|previous|follow|folgen|subscribe|login|live|edition|edited|css|home|about|contact|menu|search|all|alle|the|this|our|your|artikel|article|artículo|zum|zur|publicado|publié|publicerad|zuletzt|zuerst|stand|updated?|last|tests?)(?!\p{L})/iu
/** Roles, departments and organisations. */
const ROLE =
  /(?:^|[\s.-])(?:\p{L}*(?:redakt(?:ion|eur|eurin)|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|ressort|agentur|verlag|zeitung|magazine?|team|leiter(?:in)?|direktor(?:in)?|sprecher(?:in)?|präsident(?:in)?|führer(?:in)?|gründer(?:in)?|ministerium)|news|press|media|times|post|welle|editor|editors|correspondent|writer|staff|desk|founder|agency|service|contributor|manager|director|professor|spokesman|e\.\s?v\.?|gmbh|ag|ltd|inc|university|universität|institut\p{L}*|stiftung|foundation)(?!\p{L})/iu
const HAN_ORGANISATION =
  /(?:网|網|报|報|社|台|集团|集團|中心|部|局|院|公司|频道|日报|晚报|记者|编辑)$/

/** Whether a string is a label or a button rather than anybody's name. */
export const isLabel = (name: string): boolean => INTERFACE.test(name)

/** Removes what surrounds a name. */
const trimName = (value: string): string => {
  let name = value.trim()
  for (let round = 0; round < 3; round++) name = name.replace(LEAD, '').trim()
  return name
    .replace(TAIL, '')
    .replace(MONTH_OR_DAY, (_, before: string) => before.trim())
    .replace(/^[\s"'“”„«»:,.*–—-]+|[\s"'“”„«»:,*–—-]+$/g, '')
    .trim()
}

/** Whether a string reads like one person's name: two to five words, capitalised but for particles, or two to four Han characters. */
export const looksLikePerson = (name: string): boolean => {
  if (NOT_A_NAME.test(name) || /[{}<>@#=_\d]|https?:|www\.|\.(?:com|de|org|net|cn)\b/i.test(name))
    return false
  if (HAN.test(name))
    return (
      /^[\p{Script=Han}·]{2,4}$/u.test(name) &&
      SURNAMES.has(name[0] ?? '') &&
      !HAN_ORGANISATION.test(name)
    )
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 5 || name.length > 50) return false
  if (/[^\p{L}\p{M}\s.'’\-–]/u.test(name) || INTERFACE.test(name) || ROLE.test(name)) return false
  return words.every((word) => PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}'’]/u.test(word))
}

/** An agency's acronym, alone or joined with a second one. */
const AGENCY = /^(?:\p{Lu}{2,6}|dpa|sda|ots|epd|kna)(?:[/-](?:\p{Lu}{2,6}|dpa|sda|ots|epd|kna))?$/u
const OFFICE =
  /^(?:[\p{Lu}\d][\p{L}\d]*[- ])?(?:redaktion|redazione|redacción|rédaction)(?:\s\p{Lu}\p{L}+)?$/iu

/** Whether a string is how a byline names an agency or an editorial office. Only for words that something marks as a byline. */
export const looksLikeAgency = (name: string): boolean =>
  AGENCY.test(name) || (OFFICE.test(name) && /[-\s]/.test(name))

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

/** People named in a piece of a byline. */
const namesInPart = (part: string): string[] => {
  const lead = part.replace(HAN_LEAD, '').trim()
  if (!HAN.test(lead)) {
    const name = trimName(lead)
    return looksLikePerson(name) ? [name] : []
  }
  // Han names follow one another with spaces; two-character names are often spread out.
  const tight = lead.replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, '$1$2')
  return tight.split(/[\s　]+/).filter(looksLikePerson)
}

/** People named in a line of running text or a byline element. */
export const namesInByline = (value: string): string[] => {
  const parts = cleanValue(value)
    .split(SEPARATOR)
    // An agency or a second name may follow right behind a stroke.
    .flatMap((part) => (/^\s*\S+\s\S.*\//.test(part) ? part.split('/') : [part]))
  const names = parts.map(namesInPart)
  // A list of Han words in which a few look like names is a list of subjects.
  const few = names.filter((found) => found.length > 0).length < parts.length / 2
  return few && parts.length > 2 && HAN.test(value) ? [] : names.flat()
}
