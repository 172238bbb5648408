import { z } from 'zod'
import type { RunningSandbox } from '@/sandbox/start-sandbox'

const control = ({ url }: RunningSandbox, path: string) => `${url}/sandbox/api/${path}`

const requestLog = z.object({ requests: z.array(z.object({ path: z.string() })) })

/** How many token requests reached the sandbox, whatever became of them. */
export async function tokenRequests(sandbox: RunningSandbox): Promise<number> {
  const { requests } = requestLog.parse(await (await fetch(control(sandbox, 'requests'))).json())
  return requests.filter(({ path }) => path === '/oauth/token').length
}

/** Switches a named fault on, for once unless told otherwise. */
export async function setFault(sandbox: RunningSandbox, fault: Record<string, unknown>): Promise<void> {
  const body = JSON.stringify({ times: 1, ...fault })
  const answer = await fetch(control(sandbox, 'faults'), { method: 'POST', body })
  if (!answer.ok) throw new Error(`the sandbox does not know this fault: ${await answer.text()}`)
}

export async function clearFaults(sandbox: RunningSandbox): Promise<void> {
  await fetch(control(sandbox, 'faults'), { method: 'DELETE' })
}
