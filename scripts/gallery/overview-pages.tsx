import type { ReactNode } from 'react'
import { OverviewPage } from '@/components/overview/overview-page'
import { AppFrame } from '@/components/shell/app-frame'
import type { OverviewView } from '@/lib/admin/overview-view'
import { now } from './clinic-views'
import * as views from './overview-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN', hasClinics: true } as const

function overview(view: OverviewView, service = views.calm, waitingLinks = 0): ReactNode {
  return (
    <AppFrame person={admin} active="admin" width="wide">
      <OverviewPage overview={view} service={service} waitingLinks={waitingLinks} now={now} />
    </AppFrame>
  )
}

/** The overview of admins in its states, by name. */
export const overviewPages: Record<string, ReactNode> = {
  'admin-overview-fresh': overview(views.freshOverview),
  'admin-overview-first-day': overview(views.firstDayOverview),
  'admin-overview': overview(views.busyOverview, views.calm, 2),
  'admin-overview-outage': overview(views.outageOverview, views.outage),
}
