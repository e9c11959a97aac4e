/** The API that code evaluated inside extension pages and workers finds under `chrome`. */
declare const chrome: typeof import('wxt/browser').browser
