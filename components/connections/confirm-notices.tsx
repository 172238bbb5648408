import { messages } from '@/components/messages/messages'
import { Notice } from '@/components/ui/notice'
import type { ConfirmView } from '@/lib/connect/confirm-view'

/** What is unusual about this answer: another account than before, a clinic it does not see, nothing to choose. */
export function ConfirmNotices({ view }: { view: ConfirmView }) {
  const words = messages().confirm
  const isAllTaken = view.clinics.every((clinic) => clinic.standing === 'taken')
  return (
    <>
      {view.expectedAccount ? (
        <Notice tone="warn" title={words.otherAccount.title}>
          <p>{words.otherAccount.sentence(view.expectedAccount)}</p>
        </Notice>
      ) : null}
      {view.missingClinic ? (
        <Notice tone="warn" title={words.missing.title(view.missingClinic)}>
          <p>{words.missing.sentence}</p>
        </Notice>
      ) : null}
      {isAllTaken ? (
        <Notice tone="warn" title={words.allTaken.title}>
          <p>{words.allTaken.sentence}</p>
        </Notice>
      ) : null}
    </>
  )
}
