/**
 * Query parameters that say where a reader came from, never what is shown. By rule rather than by site: the prefixes of
 * Google's and Matomo's campaign parameters, click ids of advertising networks, and share markers. The names follow
 * Mozilla's query stripping list and the AdGuard URL Tracking filter.
 */
const TRACKERS =
  /^(?:utm_\w+|utm|itm_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|hsa_\w+|mc_[ce]id|_hs(?:enc|mi)|__hs\w+|oly_\w+_id|vero_(?:id|conv)|mkt_tok|fb_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|msclkid|yclid|ysclid|twclid|ttclid|igshid?|igsh|li_fat_id|rb_clid|s_cid|s_kwcid|cmpid|cmp|icid|ico|ocid|ncid|nocache|smid|smtyp|sr_share|wt_\w+|wt\.\w+|xtor|at_\w+|spm(?:_id_from)?|scm|share_?(?:token|source|medium|from|id|type)?|shared?|from(?:_source|_scene)?|isappinstalled|ref|referer|referrer|ref_src|ref_url|source|src|via|ns_\w+|guce_\w+|guccounter|_ga|_gl|ga_\w+|trk\w*|tracking\w*|maca|wcm(?:mode)?|reloaded|rss|feed|partner|campaign\w*|kw|adid|adgroup\w*|snr|usp|amp_js_v|amp_gsa|usqp|outputtype|sessionid|phpsessid|jsessionid|timestamp|_t|fromappid|mp_[\w]+|chksm|clicktime|sharer_\w+|wxfid|nsukey|weixin\.\w+|hideheader|no-redirect|mobileapp|scene|subscene|pass_ticket|wx_header|__twitter_impression|mod|mbid|gaa_\w+|srsltid|hss_channel|unlocked_article_code|refresh_ce|aoh|sfnsn|mibextid|rdt|_rdr|ftag|tpcc|lctg|wickedid|dm_i|cvid|ei)$/i
/** Whether a query parameter only says where the reader came from. */
export const isTracker = (key: string): boolean => TRACKERS.test(key)

/** Parameters that choose another form of the same page. */
const VARIANTS =
  /^(?:amp|output(?:type)?|print(?:er|able|version|view)?|view|mobile|m|page|p|seite|pagina|pg|start|showall|all|single(?:page)?|full|fullview|onepage|komplettansicht|reduced)$/i
const VARIANT_VALUES: Readonly<Record<string, RegExp>> = {
  view: /^(?:print|amp|mobile|full|all|single)$/i,
  output: /^(?:amp|print)$/i,
  outputtype: /^amp$/i,
  m: /^(?:1|true|mobile)$/i,
  p: /^\d{1,2}$/,
  start: /^\d{1,2}$/,
  all: /^(?:1|true|yes)$/i,
  full: /^(?:1|true|yes)$/i,
}

/** Hosts that show the same pages in another form. */
const HOST_VARIANT = /^(?:www\d?|m|mobile|mobil|amp|touch|wap|3g|i)\.(?=[^.]+\.)/i
/** `de.m.site.org` is the small-screen form of `de.site.org`. */
const INNER_VARIANT = /^([a-z]{2,3})\.m\.(?=[^.]+\.)/i
const PATH_VARIANTS: readonly (readonly [RegExp, string])[] = [
  [
    /\/(?:amp|print|printversion|drucken|druckversion|stampa|mobile|komplettansicht|seite-\d{1,2}|page-\d{1,2}|pagina-\d{1,2})\/?$/i,
    '/',
  ],
  [/^\/(?:amp|mobile|print|m)(?=\/)/i, ''],
  [/\/page\/\d{1,2}\/?$/i, '/'],
  [/[._-](?:amp|print|mobile)(?=\.\w{3,5}$)/i, ''],
  [/\.amp$/i, ''],
  [/,druck(?=\.html$)/i, ''],
  // Chinese portals write the second page of 123.shtml as 123_2.shtml.
  [/(?<=\d{5,})_(?:[2-9]|1\d|all)(?=\.s?html?$)/i, ''],
  [/\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i, '/'],
]

/** Archives that put a page's own address behind the day it was kept. */
const ARCHIVE = /(?:^|\.)(?:archive\.org|archive\.(?:ph|today|is|li|md|vn|fo))$/i

/** Caches and viewers that carry a page's own address within theirs. */
const unwrap = (url: URL): URL => {
  const inner = /^\/(?:amp|c|v|i|wp)\/(?:s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)?.[1] ?? ''
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|google\.[a-z.]+|bing\.com)$/i.test(url.hostname)
  if (isCache && inner) {
    const address = `https://${inner}${url.search}`
    if (URL.canParse(address)) return new URL(address)
  }
  const archived = /^\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/.exec(url.pathname)?.[1]
  if (archived && ARCHIVE.test(url.hostname)) {
    const address = archived.replace(/^(https?:\/)(?!\/)/, '$1/') + url.search
    if (URL.canParse(address)) return new URL(address)
  }
  return url
}

/** A fragment that is a route of its own (`#/news/12`, `#!/news/12`), else ''. */
const route = (hash: string): string => (/^#!?\//.test(hash) ? hash.replace(/\/+$/, '') : '')

/** `/?p=12` is the twelfth post of a WordPress site, `/news/a.html?p=2` the second page of an article. */
const isVariant = (path: string, key: string, value: string): boolean =>
  !(path === '/' && key.toLowerCase() === 'p') &&
  VARIANTS.test(key) &&
  (VARIANT_VALUES[key.toLowerCase()]?.test(value) ??
    (value === '' || /^\d{0,2}$|^(?:1|true|yes|amp|print|all)$/i.test(value)))

/**
 * The address under which a page is recognised: without scheme, `www.`, trackers, variant forms, trailing slash and
 * fragments that are no routes; parameters sorted. Text without an address goes by its hash (`text:<SHA-256>`).
 * '' for any other scheme than http, https, file and text.
 */
export const urlKey = (address: string): string => {
  if (!URL.canParse(address)) return ''
  let url = new URL(address)
  if (url.protocol === 'text:') return address
  if (url.protocol === 'file:') return `file:${url.pathname}`
  if (!/^https?:$/.test(url.protocol)) return ''
  url = unwrap(url)
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(HOST_VARIANT, '')
    .replace(INNER_VARIANT, '$1.')
  let path = url.pathname.replace(/\/{2,}/g, '/').replace(/;jsessionid=[^/?]*/i, '')
  for (const [pattern, replacement] of PATH_VARIANTS) path = path.replace(pattern, replacement)
  try {
    path = decodeURI(path)
  } catch {
    // A path in another encoding stays as written.
  }
  path = path.replace(/\/+$/, '')
  const kept = [...url.searchParams]
    .filter(([key, value]) => !isTracker(key) && !isVariant(url.pathname, key, value))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
  const port = url.port ? `:${url.port}` : ''
  return `${host}${port}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${route(url.hash)}`
}

/** All keys of a page, by its own address and the canonical one; a saved page is the same page when one key is shared. */
export const urlKeys = (url: string, canonicalUrl: string): string[] =>
  [...new Set([urlKey(url), urlKey(canonicalUrl)])].filter(Boolean)
