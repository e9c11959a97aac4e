/** How long the browser may take to begin reading the file before its memory is given back, milliseconds. */
const KEEP = 60_000

/** Hands the reader a file as a download; works from every extension page without the downloads permission. */
export const saveFile = (contents: Blob | string, name: string, type = 'text/plain'): void => {
  const blob = contents instanceof Blob ? contents : new Blob([contents], { type })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEEP)
}
