import { randomUUID } from 'node:crypto'
import { db } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'
import { type RunningSandbox, startSandbox } from '@/sandbox/start-sandbox'
import { confirmConnect } from '../confirm-connect'
import type { ConnectActor } from '../connect-actor'
import { type FinishResult, finishConnect } from '../finish-connect'
import { redirectUri } from '../redirect-uri'
import { startConnect } from '../start-connect'
import { visitDigitail } from './digitail-visit'

/** Starts the sandbox with this app registered, and points the settings at it: call it before anything reads them. */
export async function startDigitail(): Promise<RunningSandbox> {
  const sandbox = await startSandbox({
    port: 0,
    app: {
      name: 'The app',
      clientId: process.env.DIGITAIL_CLIENT_ID ?? '',
      clientSecret: process.env.DIGITAIL_CLIENT_SECRET ?? '',
      redirectUris: ['http://localhost:3000/connect/digitail/callback'],
    },
  })
  process.env.DIGITAIL_BASE_URL = sandbox.url
  if (settings().DIGITAIL_BASE_URL?.origin !== sandbox.url) throw new Error('the settings were read too early')
  return sandbox
}

/** Someone who may sign in. */
export async function makePerson(role: ConnectActor['role'] = 'STAFF'): Promise<ConnectActor> {
  const email = `${randomUUID()}@clinic.example`
  const { id } = await db().user.create({ data: { email, role } })
  return { id, email, role }
}

export type Start = { actor: ConnectActor; browser?: string; clinicId?: string | null; returnPath?: string }

/** Presses the button. @returns where it leads */
export async function press({
  actor,
  browser = 'same-browser',
  clinicId = null,
  returnPath = '/clinics',
}: Start): Promise<URL> {
  const result = await startConnect({ actor, browser, clinicId, returnPath, requestId: null })
  if (result.kind !== 'leave') throw new Error(`the button did not lead to Digitail: ${result.kind}`)
  return result.url
}

/** Comes back from Digitail. */
export function comeBack(
  callback: URL,
  by: { actor: ConnectActor | null; browser?: string | null },
): Promise<FinishResult> {
  const { actor, browser = 'same-browser' } = by
  return finishConnect({ actor, browser, query: callback.searchParams, requestId: null })
}

/** Goes the whole way up to the question. @returns id of the pending connection */
export async function connectUntilQuestion(
  actor: ConnectActor,
  user: number,
  clinicId: string | null = null,
): Promise<string> {
  const callback = await visitDigitail(await press({ actor, clinicId }), user)
  const result = await comeBack(callback, { actor })
  if (result.kind !== 'confirm') throw new Error(`no question was asked: ${JSON.stringify(result)}`)
  return result.connectionId
}

/** Goes the whole way. @returns ids of the clinics that are connected now */
export async function connectClinics(actor: ConnectActor, user: number, chosen: number[]): Promise<string[]> {
  const id = await connectUntilQuestion(actor, user)
  const result = await confirmConnect({ actor, id, chosen, replaces: [], requestId: null })
  if (result.kind !== 'connected') throw new Error(`not connected: ${result.outcome}`)
  return result.clinicIds
}

/** A state that was never given out. */
export const strangeState = () => randomToken()

/** Where this app expects Digitail's answer. */
export const callbackAddress = () => new URL(redirectUri())
