import { z } from 'zod'
import { startSandbox } from '@/sandbox/start-sandbox'

const grants = z.object({ grants: z.tuple([z.object({ accessToken: z.string() })]) })

export type SandboxAccount = { accessToken: string; close: () => Promise<void> }

/** A sandbox without a rate limit, the settings pointed at it, and a live token of one of its people. */
export async function openSandboxAccount(userId: number): Promise<SandboxAccount> {
  const { url, close } = await startSandbox({ port: 0, settings: { rateLimit: 0 } })
  process.env.DIGITAIL_BASE_URL = url
  const answer = await fetch(`${url}/sandbox/api/grants`, { method: 'POST', body: JSON.stringify({ userId }) })
  return { accessToken: grants.parse(await answer.json()).grants[0].accessToken, close }
}
