import type * as rows from '../rows/row'
import type { World } from './world/world'

/** One promise about security. */
export type Row = rows.Row<World>
export type RowInput = rows.RowInput<World>
