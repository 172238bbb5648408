import { setTimeout as wait } from 'node:timers/promises'
import { linkIn, openMailbox } from '../../e2e/mailbox/open-mailbox'
import { freePort } from '../free-port'
import { startThrowAwayCluster } from '../postgres/throw-away-cluster'
import { runQuietly } from '../run/run-quietly.mjs'
import { step } from '../run/steps.mjs'
import { fillIn, valuesOf } from './fill-in'
import { mustHold, readme, readSection } from './read-readme'
import { type } from './terminal'
import { ask, leadsTo, openPage, type Visitor } from './visit-demo'

const admin = 'ada@orchard.example'
type Mailbox = Awaited<ReturnType<typeof openMailbox>>

async function signIn(visitor: Visitor, mailbox: Mailbox): Promise<string> {
  await ask(visitor, '/sign-in/email', { email: admin, next: '/' })
  for (let tries = 0; mailbox.mails.length === 0 && tries < 300; tries += 1) await wait(100)
  mustHold(mailbox.mails.length === 1, 'a mail with a link')
  const link = new URL(linkIn(mailbox.mails[0]))
  const token = link.searchParams.get('token') ?? ''
  return await openPage(visitor, leadsTo(await ask(visitor, '/sign-in/redeem', { token, next: '/' })))
}

/** What its steps promise of an app that runs: the way in, the people, the way to Digitail's sandbox. */
async function look(appUrl: string, mailbox: Mailbox, redirectPath: string): Promise<void> {
  const visitor: Visitor = { appUrl, sandboxUrl: '', cookies: new Map() }
  mustHold((await signIn(visitor, mailbox)).includes('Overview'), 'an address of ADMIN_EMAILS is let in as admin')
  mustHold((await openPage(visitor, '/admin/people')).includes('Invite someone'), 'people are invited under People')
  const away = new URL(leadsTo(await ask(visitor, '/connect/digitail/start', { purpose: 'connect' })), appUrl)
  mustHold(away.host === 'developer.digitail.io', `connecting leads to Digitail’s sandbox, and not to ${away.host}`)
  const uri = away.searchParams.get('redirect_uri')
  mustHold(uri === `${appUrl}${redirectPath}`, `the redirect URI is as it says, and not ${uri}`)
}

/** Follows "Connect your real Digitail app" in a clone, up to where Digitail itself would be asked. */
export async function followReal(folder: string): Promise<void> {
  const heading = 'Connect your real Digitail app'
  const { commands, settings } = readSection(readme(), heading)
  const [copy = '', start = '', doctor = ''] = commands
  const [, redirectPath = ''] = /`https:\/\/YOUR-ADDRESS(\/[^`]+)`/.exec(readme()) ?? []
  const port = await freePort()
  const appUrl = `http://localhost:${port}`
  const cluster = await startThrowAwayCluster({})
  const mailbox = await openMailbox()
  try {
    await step(copy, () => runQuietly('bash', ['-c', copy], { cwd: folder }))
    const values = valuesOf({ appUrl, databaseUrl: cluster.urlOf('postgres'), smtpUrl: mailbox.url, admin })
    fillIn(folder, settings, values)
    const app = type(start, folder, { PORT: String(port) })
    await step(start, () => app.prints(/Ready in/))
    await step('Signing in by mail, and on the way to Digitail', () => look(appUrl, mailbox, redirectPath))
    // It fails where Digitail is out of reach, and says the address all the same.
    const told = await step(doctor, () => runQuietly('bash', ['-c', `${doctor} || true`], { cwd: folder }))
    mustHold(told.includes(`${appUrl}${redirectPath}`), 'the doctor says which redirect URI it is')
    await app.pressCtrlC()
  } finally {
    await mailbox.close()
    await cluster.destroy()
  }
}
