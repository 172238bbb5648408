import { type App, openApp, openBeside } from './app'
import { type Database, openDatabase } from './database'
import { type Endings, endings } from './endings'
import { type House, moveIn } from './house'

/** What rows stand on; each part is opened when a row first asks for it, and lives to the end of the run. */
export type World = {
  /** The built app with sandbox and Postgres, as it runs in production, with settings on top. One for each name. */
  app: (name?: string, change?: Record<string, string>) => Promise<App>
  /** One more instance of an app. */
  beside: (app: App) => Promise<App>
  /** The usual app, with people and a clinic in it. */
  house: () => Promise<App & House>
  /** A migrated Postgres database of its own for each name, in one throw-away cluster. */
  database: (name: string) => Promise<Database>
  close: () => Promise<void>
}

function once<Input extends unknown[], T>(open: (name: string, ...rest: Input) => Promise<T>) {
  const opened = new Map<string, Promise<T>>()
  return (name: string, ...rest: Input): Promise<T> => {
    const found = opened.get(name) ?? open(name, ...rest)
    opened.set(name, found)
    return found
  }
}

export async function openWorld(): Promise<World> {
  const ends: Endings = endings()
  const database = once((name) => openDatabase(name, ends))
  const app = once(async (name, change: Record<string, string> = {}) => openApp(await database(name), change, ends))
  const house = once(async (name) => {
    const built = await app(name)
    return { ...built, ...(await moveIn(built)) }
  })
  return {
    app: (name = 'app', change) => app(name, change),
    beside: (built) => openBeside(built, ends),
    house: () => house('house'),
    database,
    close: ends.run,
  }
}
