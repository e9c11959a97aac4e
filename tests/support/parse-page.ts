import { JSDOM, VirtualConsole } from 'jsdom'

/** A document as a page would have it, without running its scripts. */
export const parsePage = (
  html: string,
  url = 'https://news.example/2024/article-1.html',
): Document => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
