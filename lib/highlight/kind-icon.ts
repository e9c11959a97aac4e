import type { RecordKind } from '@/lib/catalogue/record-kind'

const SVG = 'http://www.w3.org/2000/svg'

/** Strokes on a 16 by 16 grid: a house of offices, a map pin, two rings that overlap. */
const PATHS: Record<RecordKind, string> = {
  company: 'M3 14V3h6v11M9 7h4v7M2 14h12M5 6h2M5 9h2M5 12h2',
  city: 'M8 14.5S3 10 3 6.5a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5ZM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  agreement: 'M6 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
}

/** A small picture of the kind; decoration beside its name in words. */
export const kindIcon = (document: Document, kind: RecordKind): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[kind])
  path.setAttribute('fill', 'none')
  path.setAttribute('stroke', 'currentColor')
  path.setAttribute('stroke-width', '1.5')
  path.setAttribute('stroke-linecap', 'round')
  path.setAttribute('stroke-linejoin', 'round')
  svg.append(path)
  return svg
}
