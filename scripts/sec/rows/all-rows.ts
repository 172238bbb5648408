import type { Row } from '../row'
import { bypassRows } from './bypass'
import { callbackRows } from './callbacks'
import { crossSiteRows } from './cross-site'
import { headerRows } from './headers'
import { hostRows } from './hosts'
import { methodRows } from './methods'
import { nonceRows } from './nonces'
import { rateLimitRows } from './rate-limits'
import { returnPathRows } from './return-paths'

/** Every row, in the order in which they run. */
export const allRows: Row[] = [
  ...returnPathRows,
  ...callbackRows,
  ...headerRows,
  ...nonceRows,
  ...methodRows,
  ...crossSiteRows,
  ...hostRows,
  ...bypassRows,
  ...rateLimitRows,
]
