import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type NextServer, startNext } from '../../bench/world/next-server'
import { freePort } from '../../free-port'
import { type App, openApp, openBeside } from '../../sec/world/app'
import { openDatabase } from '../../sec/world/database'
import { type Endings, endings } from '../../sec/world/endings'
import { type House, moveIn } from '../../sec/world/house'
import { openFront } from './front'

/** Three instances of the built app on one Postgres, behind HAProxy, with a clinic that somebody looks at. */
export type Fleet = {
  app: App
  house: House
  instances: NextServer[]
  frontPort: number
  /** Ends one as an orchestrator does, and starts a new one in its place. */
  replace: (index: number) => Promise<void>
  close: () => Promise<void>
}

const longestExitMs = 30_000

async function untilEnded(instance: NextServer): Promise<void> {
  const giveUpAt = performance.now() + longestExitMs
  while (!instance.hasEnded()) {
    if (performance.now() > giveUpAt) throw new Error('an instance did not end within 30 seconds')
    await wait(25)
  }
}

let fleets = 0

async function startAll(ends: Endings): Promise<Omit<Fleet, 'close'>> {
  fleets += 1
  const database = await openDatabase(`fleet_${fleets}`, ends)
  const frontPort = await freePort()
  const change = {
    APP_URL: `http://localhost:${frontPort}`,
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'warn',
    SHUTDOWN_DELAY_SECONDS: '3',
  }
  const app = await openApp(database, change, ends)
  const others = [await openBeside(app, ends), await openBeside(app, ends)]
  const all = [app, ...others]
  const instances = all.map(({ server }) => server)
  const front = await openFront({
    port: frontPort,
    backends: instances.map(({ port }) => port),
    folder: database.dataDir,
  })
  ends.add(front.stop)
  const replace = async (index: number): Promise<void> => {
    const [old, { env }] = [instances[index], all[index] ?? app]
    if (old === undefined) throw new Error(`there is no instance ${index}`)
    if (!old.hasEnded()) process.kill(-old.group, 'SIGTERM')
    await untilEnded(old)
    const logFile = join(database.dataDir, `again-${old.port}.log`)
    const started = await startNext({ folder: '.', path: '/api/health/ready', env, port: old.port, logFile })
    ends.add(started.stop)
    instances[index] = started
  }
  return { app, house: await moveIn(app), instances, frontPort, replace }
}

export async function openFleet(): Promise<Fleet> {
  const ends = endings()
  try {
    return { ...(await startAll(ends)), close: ends.run }
  } catch (error) {
    await ends.run()
    throw error
  }
}
