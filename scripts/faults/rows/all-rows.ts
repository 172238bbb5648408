import type { Row } from '../row'
import { answerRows } from './answers'
import { databaseRows } from './database'
import { shutdownRows } from './shutdown'
import { sigkillRows } from './sigkill'
import { stormRows } from './storm'

/** Every row, in the order in which they run. */
export const allRows: Row[] = [...stormRows, ...sigkillRows, ...shutdownRows, ...databaseRows, ...answerRows]
