import type { LinkNotice } from '@/components/messages/en/links'
import { messages } from '@/components/messages/messages'
import { Notice, type NoticeTone } from '@/components/ui/notice'

const tones: Record<LinkNotice, NoticeTone> = {
  created: 'good',
  mailed: 'good',
  'mail-failed': 'warn',
  'mail-too-soon': 'warn',
  'no-mail': 'good',
  revoked: 'good',
  over: 'warn',
  approved: 'good',
  refused: 'good',
  'nothing-waits': 'warn',
  'nothing-chosen': 'warn',
  changed: 'warn',
  hidden: 'good',
  'bad-name': 'bad',
  'bad-recipient': 'bad',
  'bad-lifetime': 'bad',
  'unknown-clinic': 'bad',
  'nothing-to-repair': 'warn',
}

/** @returns whether a word from a URL is one that these pages have a sentence for */
export function isLinkNotice(word: unknown): word is LinkNotice {
  return typeof word === 'string' && Object.hasOwn(tones, word)
}

/** What the last press came to. */
export function LinkNoticeBanner({ notice }: { notice: LinkNotice | null }) {
  return notice === null ? null : (
    <Notice tone={tones[notice]} isNew>
      {messages().links.notices[notice]}
    </Notice>
  )
}
