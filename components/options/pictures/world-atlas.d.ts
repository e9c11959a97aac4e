/** The type that TypeScript infers from the file itself is no TopoJSON: it widens every literal. */
declare module 'world-atlas/countries-110m.json' {
  const world: import('@/lib/pictures/map-base').WorldAtlas
  export default world
}
