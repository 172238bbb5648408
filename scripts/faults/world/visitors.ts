import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Fleet } from './fleet'

/** What visitors met: how many answers they got, and each that was none or a failure. */
export type Visits = { answered: number; failed: string[] }

type Way = { path: string; cookie: string }

const together = 6

/** Pages of staff and admins: live data read with the clinic's token, lists, counts, and a page for everybody. */
function ways({ house }: Fleet): Way[] {
  const { staff, admin } = house.cookies
  return [
    { path: `/clinics/${house.ids.clinic}`, cookie: staff },
    { path: '/clinics', cookie: staff },
    { path: '/admin', cookie: admin },
    { path: `/admin/clinics/${house.ids.clinic}`, cookie: admin },
    { path: '/sign-in', cookie: '' },
  ]
}

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>|\s+/g, ' ').trim()

async function visit(pool: Pool, { path, cookie }: Way, visits: Visits) {
  try {
    const { statusCode, body } = await pool.request({ method: 'GET', path, headers: { cookie } })
    const text = await body.text()
    if (statusCode === 200 && text.includes('</html>')) visits.answered += 1
    else visits.failed.push(`${statusCode} ${wordsOf(text).slice(0, 60)}`)
  } catch (error) {
    visits.failed.push(error instanceof Error ? error.message : String(error))
  }
}

/** Lets six visitors come back again and again through the proxy until `work` is done. Nothing is asked twice. */
export async function whileVisited(fleet: Fleet, work: () => Promise<void>): Promise<Visits> {
  const pool = new Pool(`http://127.0.0.1:${fleet.frontPort}`, { connections: together, pipelining: 1 })
  const visits: Visits = { answered: 0, failed: [] }
  const every = ways(fleet)
  let isOver = false
  const visitor = async (first: number): Promise<void> => {
    for (let turn = first; !isOver; turn += 1) {
      const way = every[turn % every.length]
      if (way !== undefined) await visit(pool, way, visits)
    }
  }
  const visitors = Array.from({ length: together }, (_, first) => visitor(first))
  try {
    await work()
  } finally {
    isOver = true
    await Promise.all(visitors)
    await pool.close()
  }
  return visits
}

/** Lets the clinic's token run out again and again, so that instances renew it all the time, until told to stop. */
export function keepExpiring({ app }: Fleet): { stop: () => Promise<void> } {
  let isOver = false
  const loop = (async () => {
    while (!isOver) {
      await app.database.sql(
        `UPDATE "TokenSet" SET "accessExpiresAt" = now() - interval '1 minute', "refreshAt" = now()`,
      )
      await wait(200)
    }
  })()
  return {
    stop: async () => {
      isOver = true
      await loop
    },
  }
}
