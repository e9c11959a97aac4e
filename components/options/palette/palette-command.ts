import type { LucideIcon } from 'lucide-react'

export type CommandGroup = 'go' | 'new' | 'do' | 'views' | 'names'

/** Something the palette can do. */
export interface PaletteCommand {
  /** Stays the same in every language; what was chosen last is remembered by it. */
  id: string
  group: CommandGroup
  label: string
  icon: LucideIcon
  /** Keys that do the same, as `KeyCaps` takes them. */
  keys?: string
  run: () => void
}
