import type { Scene } from './scene'

const GAP = 12

/** Scenes below each other as one, for a file. */
export const stackScenes = (scenes: readonly Scene[]): Scene => {
  let top = 0
  const back: Scene['back'][number][] = []
  for (const { back: behind, marks, front, height } of scenes) {
    back.push({
      kind: 'group',
      transform: `translate(0 ${top})`,
      shapes: [...behind, ...marks.flatMap((mark) => mark.shapes), ...front],
    })
    top += height + GAP
  }
  const width = Math.max(0, ...scenes.map((scene) => scene.width))
  return { width, height: Math.max(0, top - GAP), back, marks: [], front: [] }
}
