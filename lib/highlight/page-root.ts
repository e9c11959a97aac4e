const TAG = 'pactlight-root'
const REPLACED = 'pactlight-replaced'

/** The one element Pactlight adds to a page: a child of `<html>` beside `<body>`, closed to the page's scripts. */
export interface PageRoot {
  shadow: ShadowRoot
  /** Whether an event of the page came out of Pactlight's own element. */
  holds(event: Event): boolean
  /** Puts the element back when the page's framework has thrown it out. */
  attach(): void
  remove(): void
}

const adopt = (shadow: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox's content scripts may not adopt sheets made in their own scope.
    const style = document.createElement('style')
    style.textContent = css
    shadow.append(style)
  }
}

/**
 * Makes the element and ends whatever an earlier script of Pactlight left in this page: a second injection, or an
 * update of the extension. `onReplaced` is called when a later one does the same to this.
 */
export const createPageRoot = (
  document: Document,
  css: string,
  onReplaced: () => void,
): PageRoot => {
  for (const old of document.querySelectorAll(`html > ${TAG}`)) {
    old.dispatchEvent(new CustomEvent(REPLACED))
    old.remove()
  }
  const host = document.createElement(TAG)
  // Against the page's own rules for every element; the declarations stand in no style sheet a policy could block.
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;' +
    'width:0!important;height:0!important;z-index:2147483647!important'
  const shadow = host.attachShadow({ mode: 'closed' })
  adopt(shadow, css)
  host.addEventListener(REPLACED, onReplaced, { once: true })
  return {
    shadow,
    holds: (event) => event.target === host,
    attach: () => {
      if (!host.isConnected) document.documentElement.append(host)
    },
    remove: () => {
      host.removeEventListener(REPLACED, onReplaced)
      host.remove()
    },
  }
}
