/**
 * Words in classes, ids and test ids that name page furniture. They are matched as whole words of a name
 * (`article-related_box` → article, related, box), in the vocabulary that content systems and their themes share.
 */
const FURNITURE = new Set(
  (
    'ad ads advert advertisement advertising adv anzeige werbung promo promotion promoted sponsor sponsored ' +
    'related recommend recommended recommendation recommendations recirc recirculation more-like ' +
    'outbrain taboola plista trending popular mostread newsletter subscribe subscription signup paywall regwall ' +
    'share sharing shares social sociallinks sharebar toolbar tools tag tags taglist keywords breadcrumb breadcrumbs ' +
    'comment comments disqus kommentare reactions reply caption captions credit credits copyright imprint ' +
    'byline authorbox authorbio bio biography cookie consent gdpr cmp gate login register ' +
    'pagination pager disclaimer donate donation rating ratings vote quiz poll calendar widget ' +
    'nav navbar navigation menu submenu sidebar rail footer masthead topbar skip screenreader sronly print-only noprint ' +
    'infobox factbox faktenbox infokasten ' +
    'affiliate shopping product products gallery slideshow slider carousel lightbox player video-caption metadata timestamp'
  ).split(' '),
)

/** Names whose first word alone says nothing, but both together do. */
const PAIRS =
  /(?:author|autor|writer)[-_]?(?:box|bio|info|card|details?|profile|desc\w*|about|block|meta|image|name)|about[-_]?(?:the[-_]?)?author|read[-_]?(?:more|also|next)|see[-_]?also|also[-_]?read|more[-_]?(?:on|from|stories|news|articles)|most[-_]?(?:read|popular|viewed)|(?:article|post|entry|story|page)[-_]?(?:meta|info|footer|tags?|share|sharing|header[-_]?meta|date|byline|actions|tools|social|author|links)|image[-_]?(?:credit|source|caption|copyright|description)|img[-_]?(?:caption|desc)|pic[-_]?(?:desc|info)|screen[-_]?reader|visually[-_]?hidden|sr[-_]only|jump[-_]?to|skip[-_]?(?:to|link)|hot[-_]?(?:news|list|topic|search)|top[-_]?stories|editor[-_]?(?:info|name)|statement|leserempfehlung|lesetipps?|weiterlesen|mehr[-_]?zum|zum[-_]?thema|artikel[-_]?(?:info|fuss|footer)|leggi[-_]?anche|correlat[io]|a[-_]lire|lire[-_]aussi/

/** Whether a name says teaser: of another article if it has a link, else of this one. */
export const namesTeaser = (names: string): boolean =>
  /(?:^|[\s\-_])teasers?(?:$|[\s\-_])/.test(names)

/** Whether one of these names (already lower-cased) marks page furniture. */
export const namesFurniture = (names: string): boolean => {
  if (!names.trim()) return false
  // Embedded posts are part of the article although they come from social networks.
  if (/embed|tweet|blockquote/.test(names)) return false
  if (PAIRS.test(names)) return true
  for (const word of names.split(/[\s\-_:/]+/)) if (FURNITURE.has(word)) return true
  return false
}
