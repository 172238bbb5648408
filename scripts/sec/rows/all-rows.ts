import type { Row } from '../row'
import { bypassRows } from './bypass'
import { callbackRows } from './callbacks'
import { callbacksHandlerRows } from './callbacks-handler'
import { crossSiteRows } from './cross-site'
import { envelopeRows } from './envelopes'
import { errorWordRows } from './error-words'
import { headerRows } from './headers'
import { hostileMemoryRows } from './hostile-memory'
import { hostileProviderRows } from './hostile-provider'
import { hostRows } from './hosts'
import { injectionRows } from './injection'
import { keyRotationRows } from './key-rotation'
import { methodRows } from './methods'
import { nonceRows } from './nonces'
import { rateLimitRows } from './rate-limits'
import { returnPathRows } from './return-paths'
import { rowSecurityRows } from './row-security'
import { rowSecurityRouteRows } from './row-security-routes'
import { timingRows } from './timing'
import { xssRows } from './xss'

/** Every row, in the order in which they run. */
export const allRows: Row[] = [
  ...returnPathRows,
  ...callbackRows,
  ...callbacksHandlerRows,
  ...headerRows,
  ...nonceRows,
  ...methodRows,
  ...crossSiteRows,
  ...hostRows,
  ...bypassRows,
  ...rateLimitRows,
  ...hostileProviderRows,
  ...hostileMemoryRows,
  ...xssRows,
  ...injectionRows,
  ...errorWordRows,
  ...envelopeRows,
  ...keyRotationRows,
  ...rowSecurityRows,
  ...rowSecurityRouteRows,
  ...timingRows,
]
