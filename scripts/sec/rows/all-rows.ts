import type { Row } from '../row'
import { returnPathRows } from './return-paths'

/** Every row, in the order in which they run. */
export const allRows: Row[] = [...returnPathRows]
