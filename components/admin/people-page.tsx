import type { PeopleNotice } from '@/components/messages/en/admin'
import { messages } from '@/components/messages/messages'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { PersonView } from '@/lib/admin/connected-clinic-view'
import { InviteForm } from './invite-form'
import { PeopleList } from './people-list'

const words = messages.admin.people

const tones: Record<PeopleNotice, NoticeTone> = {
  invited: 'good',
  changed: 'good',
  'already-there': 'warn',
  'bad-email': 'bad',
  'not-yourself': 'warn',
  'last-admin': 'warn',
}

/** Who may sign in, and letting in, promoting and ending access. @param notice what the last change came to */
export function PeoplePage({
  people,
  notice,
  now,
}: {
  people: readonly PersonView[]
  notice?: PeopleNotice | null
  now?: Date
}) {
  const problem = notice === 'bad-email' ? words.notices[notice] : null
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex flex-col gap-6">
        {notice && !problem ? (
          <Notice tone={tones[notice]} isNew>
            {words.notices[notice]}
          </Notice>
        ) : null}
        <InviteForm problem={problem} />
        <PeopleList people={people} now={now} />
      </div>
    </>
  )
}
