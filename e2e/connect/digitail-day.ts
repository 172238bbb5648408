import { z } from 'zod'
import { sandbox } from '../sandbox-client'
import { world } from '../start/world'
import type { DigitailPerson } from './digitail-people'

const name = z.object({ name_with_title: z.string() }).nullable()
const row = z.object({
  status: z.string(),
  datetime_start_utc: z.coerce.date(),
  datetime_end_utc: z.coerce.date(),
  pet_name: z.string().nullable(),
  owner_name: z.string().nullable(),
  service: z.object({ label: z.string() }).nullable(),
  vet: name,
})
const listPage = z.object({ data: z.array(row), meta: z.object({ last_page: z.number() }) })
const minted = z.object({ grants: z.tuple([z.object({ accessToken: z.string() })]) })

type Clinic = { id: number; timezone: string }

/** A token of our own at Digitail: the app does not know it. */
export async function ownToken(person: DigitailPerson): Promise<string> {
  return minted.parse(await sandbox.post('grants', { userId: person.id })).grants[0].accessToken
}

async function call(token: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${world().sandboxUrl}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`Digitail's API refused ${path}: ${answer.status}`)
  return answer.json()
}

/** Writes an appointment at Digitail. @param minutesFromNow when it starts */
export async function makeAppointment(token: string, clinic: Clinic, minutesFromNow: number): Promise<void> {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const times = { datetime_start_utc: at(minutesFromNow), datetime_end_utc: at(minutesFromNow + 20) }
  await call(token, '/appointments', { clinic_id: clinic.id, ...times, reminder_notifications: [] })
}

/** @returns every appointment of a clinic, from all pages of Digitail's own size */
async function everyAppointment(token: string, clinic: Clinic): Promise<z.infer<typeof row>[]> {
  const all: z.infer<typeof row>[] = []
  for (let page = 1, last = 1; page <= last; page += 1) {
    const read = listPage.parse(await call(token, `/appointments?filter[clinic_id]=${clinic.id}&page=${page}`))
    all.push(...read.data)
    last = read.meta.last_page
  }
  return all
}

function inZone(instant: Date, timezone: string): { day: string; clock: string } {
  const words = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: timezone })
  const [day = '', clock = ''] = words.format(instant).split(' ')
  return { day, clock }
}

function stateOf(one: z.infer<typeof row>, now: Date): string {
  if (one.status === '7') return 'Cancelled'
  if (one.datetime_end_utc <= now) return 'Done'
  return one.datetime_start_utc <= now ? 'Now' : 'Coming up'
}

/** What the page must show: today's rows in the clinic's zone, as a person reads them, sorted. */
export async function dayAtDigitail(token: string, clinic: Clinic): Promise<string[]> {
  const now = new Date()
  const day = inZone(now, clinic.timezone).day
  const today = (await everyAppointment(token, clinic)).filter(
    (one) => inZone(one.datetime_start_utc, clinic.timezone).day === day,
  )
  const clock = (instant: Date) => inZone(instant, clinic.timezone).clock
  return today
    .map((one) => {
      const time = `${clock(one.datetime_start_utc)}–${clock(one.datetime_end_utc)}`
      const cells = [one.pet_name, one.owner_name, one.service?.label, one.vet?.name_with_title]
      return [time, ...cells.map((cell) => cell ?? '—'), stateOf(one, now)].join(' | ')
    })
    .sort()
}
