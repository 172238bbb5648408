import { z } from 'zod'
import { getLiveToken } from '@/lib/refresh/get-live-token'
import { forgetToken } from '@/lib/refresh/token-memory'
import { serveTasks } from '../world/serve-tasks'
import { grants, storeConnections } from '../world/store-connections'

const connect = (input: unknown) => storeConnections(grants.parse(input), { isDue: false })

const call = z.object({ connectionId: z.string(), callers: z.number() })

/** @returns how many callers got no token, and when the last one was served, milliseconds */
async function storm(input: unknown): Promise<{ failed: number; lastMs: number }> {
  const { connectionId, callers } = call.parse(input)
  const from = performance.now()
  const results = await Promise.all(Array.from({ length: callers }, () => getLiveToken(connectionId)))
  return { failed: results.filter(({ kind }) => kind !== 'live').length, lastMs: performance.now() - from }
}

// What was handed out before must not answer the next storm.
async function forget(input: unknown): Promise<void> {
  forgetToken(z.string().parse(input))
}

serveTasks({ connect, storm, forget })
