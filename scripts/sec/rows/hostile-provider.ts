import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Tally } from '../../rows/row'
import { runNode } from '../../run/run-quietly.mjs'
import type { Row, RowInput } from '../row'

const tally = z.object({ passed: z.number(), failed: z.number(), notes: z.array(z.string()) })
const secret = () => randomBytes(32).toString('base64')

// In a process of its own: settings are read once, and this row has its own provider in them.
async function run({ trials }: RowInput): Promise<Tally> {
  const env = {
    ...process.env,
    APP_URL: 'http://localhost:3000',
    AUTH_SECRET: secret(),
    TOKEN_ENCRYPTION_KEYS: `sec:${secret()}`,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_BASE_URL: 'http://127.0.0.1:1',
    DIGITAIL_CLIENT_ID: 'sec-client',
    DIGITAIL_CLIENT_SECRET: secret(),
    DEMO_SIGN_IN: 'on',
    LOG_LEVEL: 'silent',
  }
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/sec/hostile/run-meeting.ts', String(trials)]
  return tally.parse(
    JSON.parse((await runNode(args, { env })).split('\n').findLast((line) => line.startsWith('{')) ?? ''),
  )
}

export const hostileProviderRows: Row[] = [
  {
    name: 'hostile-provider',
    promise: 'O-13 O-14 B-25 whatever the provider answers: a typed error, nothing followed, no prototype touched',
    trials: 148,
    run,
  },
]
