import type { ReactNode } from 'react'
import { HealthPage } from '@/components/health/health-page'
import { AppFrame } from '@/components/shell/app-frame'
import { type Finding, good, wrong } from '@/lib/upkeep/doctor/finding'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const
const url = 'https://connect.linden-vet.example'

const inOrder: Finding[] = [
  good('node', { version: '24.11.0' }),
  good('settings'),
  good('public-url', { url }),
  good('redirect-uri', { uri: `${url}/connect/digitail/callback` }),
  good('cookies', { name: '__Host-digitail-connect.session' }),
  good('database', { what: 'Postgres' }),
  good('migrations'),
  good('database-role', { name: 'digitail_connect_app' }),
  good('keys', { ids: 'k2, k1' }),
  good('journal', { folder: '/var/lib/digitail-connect', waiting: '0' }),
  good('background'),
  good('restored', { released: '0' }),
  good('mail', { host: 'smtp.linden-vet.example:587' }),
  good('clock', { host: 'vet.digitail.io' }),
  good('digitail', { host: 'vet.digitail.io' }),
]

const troubled: Finding[] = [
  wrong('node', 'node-end-of-life', { version: '20.20.0' }),
  wrong('public-url', 'host-differs', { url }),
  ...inOrder.slice(3, 11),
  wrong('restored', 'restored-waiting', { waiting: '37' }),
  wrong('mail', 'mail-unreachable', { host: 'smtp.linden-vet.example:587' }),
  wrong('clock', 'clock-far-off', { seconds: '−412', host: 'vet.digitail.io' }),
  wrong('digitail', 'digitail-unreachable', { url: 'https://vet.digitail.io/oauth/token', because: 'certificate' }),
]

function Health({ findings, isReleased = false }: { findings: Finding[]; isReleased?: boolean }) {
  return (
    <AppFrame person={admin} active="admin-health" width="wide">
      <HealthPage findings={findings} isReleased={isReleased} />
    </AppFrame>
  )
}

/** The page on which the system examines itself, by name. */
export const healthPages: Record<string, ReactNode> = {
  'admin-health': <Health findings={inOrder} isReleased />,
  'admin-health-trouble': <Health findings={troubled} />,
}
