import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { messages } from '@/components/messages/messages'
import { Notice, type NoticeTone } from '@/components/ui/notice'

const tones: Record<AdminClinicNotice, NoticeTone> = {
  refreshed: 'good',
  'under-way': 'info',
  busy: 'info',
  failed: 'warn',
  'needs-reconnect': 'bad',
  'not-connected': 'info',
  'too-soon': 'info',
  tested: 'info',
  disconnected: 'good',
  'no-reason': 'bad',
  'contact-saved': 'good',
  'contact-bad': 'bad',
  resting: 'info',
  'held-back': 'warn',
}

/** What came of the press that led to the page. Nothing when none did. */
export function PressNotice({ notice }: { notice: AdminClinicNotice | null }) {
  return notice === null ? null : (
    <Notice tone={tones[notice]} isNew>
      {messages().adminClinic.notices[notice]}
    </Notice>
  )
}
