import type * as rows from '../rows/row'
import type { World } from './world/world'

/** One kind of fault, inflicted so many times. */
export type Row = rows.Row<World>
export type RowInput = rows.RowInput<World>
