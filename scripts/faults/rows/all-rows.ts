import type { Row } from '../row'
import { answerRows } from './answers'
import { brokenRows } from './broken'
import { budgetRows } from './budget'
import { databaseRows } from './database'
import { detectedRows } from './detected'
import { formRows } from './forms'
import { herdRows } from './herd'
import { nextStartRows } from './next-start'
import { raceRows } from './races'
import { restoreRows } from './restore'
import { rollingRows } from './rolling'
import { shutdownRows } from './shutdown'
import { sigkillRows } from './sigkill'
import { slowRows } from './slow'
import { stormRows } from './storm'
import { windowRows } from './window'

/** Every row, in the order in which they run. */
export const allRows: Row[] = [
  ...stormRows,
  ...windowRows,
  ...sigkillRows,
  ...detectedRows,
  ...shutdownRows,
  ...databaseRows,
  ...answerRows,
  ...slowRows,
  ...formRows,
  ...herdRows,
  ...raceRows,
  ...budgetRows,
  ...nextStartRows,
  ...restoreRows,
  ...rollingRows,
  ...brokenRows,
]
