import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import type { NoticeKind } from '@/lib/notices/notice-content'

/** The HTML of a mail, in a frame that can do nothing. */
export function MailFrame({ kind }: { kind: NoticeKind }) {
  const words = messages().notices.previews
  return (
    <iframe
      title={words.html}
      src={paths.previewMail(kind)}
      sandbox=""
      className="h-192 w-full rounded-field border border-line"
    />
  )
}

/** One kind of mail as its readers see it. @param children the frame with its HTML */
export function PreviewPage({
  kind,
  subject,
  text,
  children,
}: {
  kind: NoticeKind
  subject: string
  text: string
  children: ReactNode
}) {
  const words = messages().notices.previews
  return (
    <>
      <BackLink href={paths.adminNotices}>{words.back}</BackLink>
      <div className="pt-3">
        <PageHeader title={words.kinds[kind]} lead={words.lead} />
      </div>
      <div className="flex flex-col gap-6">
        <p className="text-lg wrap-anywhere">
          <span className="text-muted">{words.subject}: </span>
          <strong>{subject}</strong>
        </p>
        <div className="grid gap-6 lg:grid-cols-2 lg:items-start">
          <Card as="section" labelledBy="html">
            <h2 id="html" className="pb-4 font-bold text-xl">
              {words.html}
            </h2>
            {children}
          </Card>
          <Card as="section" labelledBy="text">
            <h2 id="text" className="pb-4 font-bold text-xl">
              {words.text}
            </h2>
            <pre className="overflow-x-auto whitespace-pre-wrap text-sm wrap-anywhere">{text}</pre>
          </Card>
        </div>
      </div>
    </>
  )
}
