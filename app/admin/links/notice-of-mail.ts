import type { LinkNotice } from '@/components/messages/en/links'
import type { SentLinkMail } from '@/lib/links/send-link-mail'

/** What the page of a link says about its mail. */
export const noticeOfMail = {
  sent: 'mailed',
  failed: 'mail-failed',
  'too-many': 'mail-too-soon',
  'no-mail': 'no-mail',
  'no-recipient': 'created',
} as const satisfies Record<SentLinkMail['kind'], LinkNotice>
