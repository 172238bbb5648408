import { allow, arrive, pressButton } from '../connect/start-and-return'
import { type TimedClient, timedClient } from '../connect/timed-client'
import type { SignedIn } from '../world/people'
import type { DigitailUser } from '../world/sandbox'
import type { World } from '../world/world'

/** A page that staff see. `cookie` is their browser's, null where nobody is signed in. */
export type StaffPage = { name: string; path: string; cookie: string | null }

async function ask(world: World, client: TimedClient, person: SignedIn, user: DigitailUser): Promise<string> {
  const returning = await allow(world, await pressButton(world, client, person), user)
  return (await arrive(world, client, returning)).confirmPath
}

const riverside = '1201'

async function sayYes(world: World, client: TimedClient, person: SignedIn, confirmPath: string): Promise<string> {
  const { location, status } = await client.send({
    method: 'POST',
    path: `${confirmPath}/decide`,
    headers: {
      cookie: person.cookie,
      origin: world.appUrl,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ decision: 'yes', clinic: riverside }).toString(),
  })
  if (!/^\/clinics\/[0-9a-f-]{36}\?/.test(location)) throw new Error(`no clinic was connected: ${status} ${location}`)
  return location.split('?')[0] ?? ''
}

/** Connects a clinic and asks about a group's three, the real way, so that every page has something to show. */
export async function prepareStaffPages(world: World): Promise<StaffPage[]> {
  const [person] = world.people
  if (person === undefined) throw new Error('nobody is signed in')
  const client = timedClient(world.app.origin, 1)
  const clinicPath = await sayYes(world, client, person, await ask(world, client, person, 'vet'))
  const confirmPath = await ask(world, client, person, 'group')
  await client.close()
  const { cookie } = person
  return [
    { name: 'sign-in', path: '/sign-in', cookie: null },
    { name: 'my clinics', path: '/clinics', cookie },
    { name: 'clinic', path: clinicPath, cookie },
    { name: 'what was done', path: `${clinicPath}/use`, cookie },
    { name: 'confirm', path: confirmPath, cookie },
    { name: 'outcome', path: '/connect/result/denied', cookie },
    { name: 'account', path: '/account', cookie },
    { name: 'check mail', path: '/sign-in/check-mail', cookie: null },
  ]
}
