import type { TickWork } from '@/lib/refresh/background-work'

/** `once` is what a scheduler's call does where a server, which stays, keeps a rhythm of its own. */
export type BackgroundJob = TickWork & { once?: () => Promise<unknown> }

const style = async () => (await import('@/components/notices/mail-style')).mailStyle

async function sendNotices(): Promise<unknown> {
  const { noticePorts } = await import('@/lib/notices/notice-ports')
  return (await import('@/lib/notices/run-notices')).runNotices(noticePorts(await style()))
}

/**
 * What runs in the background after each sweep: at every tick of a server, and at every call of /api/cron/refresh where
 * none runs for long. Loaded when first run and not before: a server that starts should answer first.
 */
export const backgroundJobs: BackgroundJob[] = [
  { name: 'restored', run: async () => (await import('@/lib/refresh/quarantine')).probeRestored() },
  { name: 'abandoned', run: async () => (await import('@/lib/connect/sweep-abandoned')).sweepAbandoned() },
  { name: 'clinic-list', run: async () => (await import('@/lib/admin/keep-clinic-list')).keepClinicList() },
  { name: 'overview', run: async () => (await import('@/lib/admin/keep-overview')).keepOverview() },
  { name: 'audit', run: async () => (await import('@/lib/audit/watch-trail')).watchTrail() },
  {
    name: 'notices',
    run: async () => (await import('@/lib/notices/run-notices')).startNotices(await style()),
    once: sendNotices,
  },
]
