import type { PageRoot } from './page-root'

/** Milliseconds the notice stays. */
const SHOWN = 12_000

/** A quiet line in a corner of the page; takes no focus and goes by itself or on a click. */
export const showNotice = (
  document: Document,
  root: PageRoot,
  text: string,
  dark: boolean,
): void => {
  const box = document.createElement('div')
  box.className = `box notice${dark ? ' dark' : ''}`
  box.setAttribute('role', 'status')
  box.textContent = text
  root.attach()
  root.shadow.append(box)
  const end = () => {
    clearTimeout(timer)
    root.remove()
  }
  const timer = setTimeout(end, SHOWN)
  box.addEventListener('click', end)
}
