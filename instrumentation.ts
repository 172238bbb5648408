import type { Instrumentation } from 'next'

/**
 * Runs once when a server starts, before it answers anybody: a server that could not keep a token must
 * not start. `next build` does not come here.
 */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces this when it builds, to leave Node's code out of the edge bundle
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareEmbedded } = await import('@/lib/infra/embedded-program')
  prepareEmbedded()
  const { startServer } = await import('./instrumentation-node')
  await startServer()
}

/** Called by Next when a page or handler failed. */
export const onRequestError: Instrumentation.onRequestError = async (...failure) => {
  // biome-ignore lint/style/noProcessEnv: as above
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportRequestError } = await import('@/lib/infra/report-request-error')
  await reportRequestError(...failure)
}
