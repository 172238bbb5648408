import type { PeopleNotice } from '@/components/messages/en/people'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { PostForm } from '@/components/ui/post-form'
import type { PeopleListView } from '@/lib/admin/person-view'
import { InviteForm } from './invite-form'
import { PeopleList } from './people-list'

function EverybodyOut() {
  const words = messages().people
  return (
    <Disclosure title={words.everybodyOut.title}>
      <p className="max-w-prose">{words.everybodyOut.sentence}</p>
      <PostForm action={paths.signEverybodyOut} className="w-full sm:w-auto">
        <SubmitButton look="danger" width="wide-on-phones">
          {words.everybodyOut.button}
        </SubmitButton>
      </PostForm>
    </Disclosure>
  )
}

/** Who may sign in, and letting in. @param notice what the last change came to */
export function PeoplePage({ list, notice, now }: { list: PeopleListView; notice?: PeopleNotice | null; now?: Date }) {
  const words = messages().people
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex flex-col gap-6">
        {notice === 'everybody-out' ? (
          <Notice tone="good" isNew>
            {words.notices[notice]}
          </Notice>
        ) : null}
        <InviteForm problem={notice === 'bad-email' ? words.notices[notice] : null} />
        <PeopleList list={list} now={now} />
        <EverybodyOut />
      </div>
    </>
  )
}
