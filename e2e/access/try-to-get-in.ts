import type { APIResponse, BrowserContext } from '@playwright/test'
import { emily, grace, harbour, marcus, riverside } from '../connect/digitail-people'
import { expect } from '../fixtures'
import { type Probe, pathOf, probes } from './probes'
import type { Viewers } from './viewers'
import { everybody, getsIn, type Ids, unknownIds, type Viewer } from './who-gets-in'

// Whose clinic it is, and whoever looks after all of them.
const insiders: readonly Viewer[] = ['staff', 'admin']

const names = [riverside.name, harbour.name, emily.name, grace.name, marcus.name]

/** What no page may tell somebody who does not get in. */
const marks = [...names, 'staff@']

function send(
  context: BrowserContext,
  base: string,
  path: string,
  form?: Record<string, string>,
): Promise<APIResponse> {
  const url = new URL(path, base).href
  if (form === undefined) return context.request.get(url, { maxRedirects: 0 })
  return context.request.post(url, {
    data: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: base },
    maxRedirects: 0,
  })
}

/** Status and where to, with the ids taken out. */
function essence(answer: APIResponse, ids: Ids): string {
  let location = answer.headers().location ?? ''
  for (const id of Object.values(ids)) location = location.replaceAll(id, 'ID')
  return `${answer.status()} ${location}`
}

type Attempt = { about: string; probe: Probe; viewer: Viewer; ask: (ids: Ids) => Promise<APIResponse>; ids: Ids }

function everyAttempt(viewers: Viewers, ids: Ids, base: string): Attempt[] {
  return Object.entries(probes).flatMap(([route, tried]) =>
    tried.flatMap((probe) =>
      everybody.map((viewer) => ({
        about: `${viewer}: ${probe.form ? 'POST' : 'GET'} ${pathOf(route, probe, ids)}`,
        probe,
        viewer,
        ask: (of: Ids) => send(viewers[viewer], base, pathOf(route, probe, of), probe.form?.(of)),
        ids,
      })),
    ),
  )
}

/** Asks where somebody may: they get an answer, and strangers among them read nothing about the clinic in it. */
async function expectAdmitted({ about, probe, viewer, ask, ids }: Attempt): Promise<void> {
  const answer = await ask(ids)
  // What is open to everyone has refusals of its own for requests that make no sense.
  if (probe.reach !== 'everyone') expect(essence(answer, ids), about).toMatch(/^200 $|^30[37] (?!\/sign-in)/)
  expect(answer.status(), about).toBeLessThan(500)
  if (insiders.includes(viewer)) return
  const text = await answer.text()
  const isTold = viewer === 'link holder' && (probe.reach === 'holder' || probe.tellsHolder === true)
  if (isTold) return expect(text, `${about} names the clinic`).toContain(riverside.name)
  for (const name of names) expect(text, `${about} tells ${name}`).not.toContain(name)
}

async function expectDenied({ about, ask, ids }: Attempt): Promise<void> {
  const nothing = unknownIds()
  const [theirs, none] = [await ask(ids), await ask(nothing)]
  expect(theirs.status(), about).not.toBe(200)
  expect(theirs.status(), about).toBeLessThan(500)
  expect(essence(theirs, ids), `${about} differs from what does not exist`).toBe(essence(none, nothing))
  const text = await theirs.text()
  for (const mark of marks) expect(text, `${about} tells ${mark}`).not.toContain(mark)
}

// A form that would do what it says, for those who may.
const wouldChange = ({ form, isQuestion }: Probe) => form !== undefined && isQuestion !== true

/** Has everybody try everything. @returns how many attempts were denied, and how many of those who may got an answer */
export async function tryToGetIn(
  viewers: Viewers,
  ids: Ids,
  base: string,
): Promise<{ denied: number; admitted: number }> {
  const attempts = everyAttempt(viewers, ids, base)
  const isIn = ({ probe, viewer }: Attempt) => getsIn[probe.reach].includes(viewer)
  const denied = attempts.filter((attempt) => !isIn(attempt))
  const admitted = attempts.filter((attempt) => isIn(attempt) && !wouldChange(attempt.probe))
  const inTurn = async (viewer: Viewer) => {
    for (const attempt of denied.filter((each) => each.viewer === viewer)) await expectDenied(attempt)
    for (const attempt of admitted.filter((each) => each.viewer === viewer)) await expectAdmitted(attempt)
  }
  await Promise.all(everybody.map(inTurn))
  return { denied: denied.length, admitted: admitted.length }
}
