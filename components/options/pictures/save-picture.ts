import type { Scene } from '@/lib/pictures/scene'
import { type LegendEntry, type SvgFileText, svgFile } from '@/lib/pictures/svg-file'
import { saveFile } from '@/lib/platform/downloads'
import { colourNow } from './css-colour'

export interface PictureFile {
  scene: Scene
  legend: readonly LegendEntry[]
  text: SvgFileText
  /** Without extension. */
  name: string
}

/** Pixels of a file for one of the screen; fewer where the file would get larger than browsers draw. */
const SHARPNESS = 2
const MOST_SIDE = 8192

/** Hands the reader the picture as SVG. */
export const saveSvg = ({ scene, legend, text, name }: PictureFile): void => {
  const file = svgFile(scene, legend, text, colourNow)
  saveFile(file.text, `${name}.svg`, 'image/svg+xml')
}

/** Hands the reader the picture as PNG. Throws where the browser cannot draw it. */
export const savePng = async ({ scene, legend, text, name }: PictureFile): Promise<void> => {
  const file = svgFile(scene, legend, text, colourNow)
  const address = URL.createObjectURL(new Blob([file.text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = Math.min(SHARPNESS, MOST_SIDE / Math.max(file.width, file.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(file.width * scale)
    canvas.height = Math.round(file.height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the canvas gave no file')
    saveFile(blob, `${name}.png`)
  } finally {
    URL.revokeObjectURL(address)
  }
}
