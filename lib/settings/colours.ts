import { z } from 'zod'
import { checkedItem } from './checked-item'

/** A hue of the OKLCH colour wheel in degrees, or null for the colour that Pactlight ships with. */
const hueSchema = z.number().min(0).max(360).nullable()

const coloursSchema = z.object({ company: hueSchema, city: hueSchema, agreement: hueSchema })
export type Colours = z.infer<typeof coloursSchema>

export const DEFAULT_COLOURS: Colours = { company: null, city: null, agreement: null }

/** The reader's hue for each kind of highlight. */
export const colours = checkedItem<Colours>('local:colours', coloursSchema, DEFAULT_COLOURS)
