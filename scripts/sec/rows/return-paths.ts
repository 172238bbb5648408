import fc from 'fast-check'
import { safeReturnPath } from '@/lib/infra/return-path'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { hostilePath, staysAtHome } from './hostile-path'

const home = 'https://connect.example.com'

async function lookAtPaths({ trials, seed }: RowInput): Promise<Tally> {
  const paths = fc.sample(hostilePath, { numRuns: trials, seed })
  const kept = paths.map((path) => safeReturnPath(path, '/fallback'))
  const away = kept.filter((path) => !staysAtHome(path, home))
  const taken = kept.filter((path) => path !== '/fallback').length
  const notes = [`${taken} of ${trials} were taken as paths of the app, the others replaced`]
  if (away[0] !== undefined) notes.push(`leads away: ${JSON.stringify(away[0])}`)
  return { passed: trials - away.length, failed: away.length, notes }
}

export const returnPathRows: Row[] = [
  {
    name: 'return-paths',
    promise: 'O-10 a path to go back to never leaves the app, also when somebody decodes it again',
    trials: 100_000,
    quickTrials: 20_000,
    run: lookAtPaths,
  },
]
