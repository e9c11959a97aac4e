import type { WorldAtlas } from '@/lib/pictures/map-base'

let world: Promise<WorldAtlas> | undefined

/** Countries and land of the world in 1 : 110 million, Natural Earth. Packaged; read once. */
export const loadWorld = (): Promise<WorldAtlas> => {
  world ??= import('world-atlas/countries-110m.json').then((module) => module.default)
  return world
}
