import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { HealthPage } from '@/components/health/health-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { requireAdmin } from '@/lib/auth/current-person'
import { settings } from '@/lib/infra/settings'
import { examine } from '@/lib/upkeep/doctor/examine'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).health.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What this app needs to run, looked at when the page is asked for. */
export default async function Page({ searchParams }: Query) {
  const person = await requireAdmin(paths.adminHealth)
  const query = await searchParams
  const shown = await headers()
  const host = shown.get('x-forwarded-host') ?? shown.get('host')
  const findings = await examine(settings(), { host, scheme: shown.get('x-forwarded-proto') })
  return (
    <AppFrame person={person} active="admin-health" width="wide">
      <GoOnNotice again={query.again} />
      <HealthPage findings={findings} isReleased={query.said === 'released'} />
    </AppFrame>
  )
}
