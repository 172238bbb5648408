import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readMessages } from '@/components/messages/messages'
import { mailStyle } from '@/components/notices/mail-style'
import { MailFrame, PreviewPage } from '@/components/notices/preview-page'
import { isNoticeKind, sampleContents } from '@/components/notices/sample-contents'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requireAdmin } from '@/lib/auth/current-person'
import { renderMail } from '@/lib/notices/notice-ports'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).notices.previews.title }
}

/** One kind of mail, about invented clinics, for admins. */
export default async function Page({ params }: { params: Promise<{ kind: string }> }) {
  const person = await requireAdmin(paths.adminNotices)
  const { kind } = await params
  if (!isNoticeKind(kind)) notFound()
  const { subject, text } = renderMail(mailStyle, sampleContents[kind], (await readMessages()).language)
  return (
    <AppFrame person={person} active="admin-notices" width="wide">
      <PreviewPage kind={kind} subject={subject} text={text}>
        <MailFrame kind={kind} />
      </PreviewPage>
    </AppFrame>
  )
}
