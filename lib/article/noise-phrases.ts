/** Names of consent dialogs, by the products that draw them and in general. */
const CONSENT =
  /cookie|consent|gdpr|onetrust|usercentrics|didomi|sp_message|cmp[-_]?(?:box|banner|container)|quantcast|truste|cybot|borlabs|klaro/

export const namesConsent = (names: string): boolean => CONSENT.test(names)

/**
 * Headings and lead-ins that announce other articles, in six languages. The whole block must be one, or begin with one
 * and a colon.
 */
const OTHER_ARTICLES =
  /^(?:(?:lesen sie (?:auch|hier|dazu|mehr|weiter)|mehr (?:zum thema|dazu|infos?|lesen|artikel|nachrichten|von|aus|zu)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|nachrichten|meldungen|themen|informationen|infos|links?)|zum thema|siehe auch|passend dazu|verwandte (?:artikel|themen)|meistgelesen\w*|empfohlene[rs]? \w+|hier geht es|weiterlesen|leseempfehlung\w*|lesetipps?|hintergrund)|(?:read (?:more|also|next|on)|see (?:also|more)|also read|related(?: (?:articles?|stories|content|topics?|posts?|news|coverage|links?|reading|items?))?|more (?:on|from|stories|news|about|in|like this|coverage)|you (?:might|may) (?:also )?like|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed)|trending|don'?t miss|what to read next|further reading|watch(?: more| now)?|up next|learn more|sign up|subscribe|advertisement|editors'? picks?|in case you missed it|must[- ]reads?|latest (?:news|stories)|popular (?:posts?|articles?|stories))|(?:leggi (?:anche|di più|pure|tutto)|vedi anche|potrebbe interessarti|ti potrebbe interessare|articoli correlati|notizie correlate|approfondisci|per approfondire|guarda (?:anche|il video)|i più letti|altre notizie)|(?:相关(?:阅读|新闻|报道|链接|文章|推荐|专题|内容|稿件|资讯)|延伸阅读|推荐阅读|更多(?:阅读|新闻|内容|精彩|报道)|往期回顾|热门(?:推荐|新闻|文章|评论)|猜你喜欢|今日热点|大家都在看|精彩推荐|新闻推荐|点击(?:查看|进入|阅读)|扫(?:码|一扫|描)|阅读原文|返回(?:首页|搜狐|顶部)|上一篇|下一篇|網友留言|相關(?:新聞|報導|閱讀|文章)|延伸閱讀|推薦閱讀)|(?:lire aussi|à lire(?: aussi| également)?|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|les plus lus|pour aller plus loin|en savoir plus)|(?:lee (?:también|más)|leer (?:más|también)|ver también|te puede interesar|noticias relacionadas|artículos relacionados|más (?:información|noticias|sobre)|lo más (?:leído|visto)|también te puede))/iu

/** Lines of a newsroom about itself: who edited, where a text came from, whose rights. Whole short blocks only. */
const CREDITS =
  /^[\s(（【[*]*(?:(?:责任编辑|责编|编辑|本文来源|文章来源|来源|原标题|校对|审核|监制|统筹|编审|制作|值班|主编|作者|记者|通讯员|摄影|图片来源|图源|声明|免责声明|版权|特别声明|欢迎关注|关注|微信公众号|责任校对|终审|初审|复审|实习生|本版|文章关键词|关键词|标签|分享|举报|纠错|打印|原標題|責任編輯|編輯)\s*[:：丨|/]|(?:source|quelle|fonte|foto|photo|image|bild|picture|video|credits?|photograph|crédit|fuente|quellen)s?\s*[:/]|©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|riproduzione riservata|©\s*riproduzione|tutti i diritti|tous droits|todos los derechos|von redaktion|updated?:|aktualisiert:|published:|erstellt:|stand:|follow (?:us|me|him|her|\w+ on)|folgen sie|seguici|suivez|síguenos|share (?:this|on)|teilen|condividi|partager|compartir|comments?\b.{0,12}$|kommentare\b.{0,12}$|tags?:|topics?:|themen:|schlagworte:|schlagwörter|stichwörter|filed under|posted in|categor(?:y|ies):)/iu

/** Lines that stand for embedded or blocked content. */
const PLACEHOLDERS =
  /^(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|ein klick für den datenschutz|an dieser stelle (?:finden|befindet|haben)|mit ihrer zustimmung|hier (?:ist|klicken|finden sie)? ?(?:ein )?extern\w* inhalt|dieser inhalt (?:kann|wird)|ich bin damit einverstanden|inhalt (?:anzeigen|laden|nicht verfügbar)|anzeige|werbung|advertisement|ad|publicité|pubblicità|publicidad|广告|loading\.*|wird geladen\.*|please enable javascript\b.*|bitte aktivieren sie javascript\b.*|your browser does not support\b.*|ihr browser unterstützt\b.*|il tuo browser non\b.*|skip advert\w*|article continues (?:below|after)\b.*|scroll to continue\b.*|this (?:video|content) (?:is|can)\b.*|to view this\b.*|we use cookies\b.*)[\s.:…]*$/iu

const SHORT = 160

export const announcesOthers = (text: string): boolean =>
  text.length < SHORT && OTHER_ARTICLES.test(text)
export const isCredit = (text: string): boolean => text.length < 120 && CREDITS.test(text)
export const isPlaceholder = (text: string): boolean => text.length < 400 && PLACEHOLDERS.test(text)
