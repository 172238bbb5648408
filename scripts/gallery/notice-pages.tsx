import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { mailStyle } from '@/components/notices/mail-style'
import { NoticesPage, type PressResult } from '@/components/notices/notices-page'
import { PreviewPage } from '@/components/notices/preview-page'
import { sampleContents } from '@/components/notices/sample-contents'
import { UnsubscribedPage, UnsubscribePage } from '@/components/notices/unsubscribe-page'
import { AppFrame } from '@/components/shell/app-frame'
import { mailLayout } from '@/lib/infra/mail-layout'
import type { NoticesView } from '@/lib/notices/notices-view'
import { now } from './clinic-views'
import { busyNotices, heldNotices, quietNotices } from './notice-views'

const admin = { name: 'Mara Ionescu', email: 'mara@linden-vet.example', role: 'ADMIN' } as const

function Notices({ view, result = null }: { view: NoticesView; result?: PressResult }) {
  return (
    <AppFrame person={admin} active="admin-notices" width="wide">
      <NoticesPage view={view} show="all" isFirst email={admin.email} result={result} now={now} />
    </AppFrame>
  )
}

function Preview() {
  const { subject, text } = mailLayout(mailStyle.write(sampleContents.digest, messages().language), mailStyle.brand)
  return (
    <PreviewPage kind="digest" subject={subject} text={text}>
      <p>{subject}</p>
    </PreviewPage>
  )
}

/** The pages about mails, by name. */
export const noticePages: Record<string, ReactNode> = {
  'admin-notices': <Notices view={busyNotices} result={{ said: 'queued' }} />,
  'admin-notices-failed-test': <Notices view={quietNotices} result={{ testFailed: 'sign-in' }} />,
  'admin-notices-no-mail': <Notices view={heldNotices} />,
  'admin-notice-preview': (
    <AppFrame person={admin} active="admin-notices" width="wide">
      <Preview />
    </AppFrame>
  ),
  unsubscribe: (
    <AppFrame person={null} width="narrow">
      <UnsubscribePage fields={{ mail: 'm', key: 'k' }} />
    </AppFrame>
  ),
  unsubscribed: (
    <AppFrame person={null} width="narrow">
      <UnsubscribedPage outcome="done" />
    </AppFrame>
  ),
  'unsubscribe-unknown': (
    <AppFrame person={null} width="narrow">
      <UnsubscribedPage outcome="unknown" />
    </AppFrame>
  ),
}
