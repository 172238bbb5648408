import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { PostForm } from '@/components/ui/post-form'
import type { PersonView } from '@/lib/admin/connected-clinic-view'

const words = messages.admin.people

const look =
  'inline-flex min-h-11 items-center rounded-full border-2 border-line px-4 font-semibold text-sm whitespace-nowrap hover:border-edge'

/**
 * What an admin may change about someone, each a form of its own: `intent=role` with the new role, or
 * `intent=disable` and `intent=enable`. Nobody changes themselves.
 */
export function PersonActions({ person }: { person: PersonView }) {
  if (person.isYou) {
    return null
  }
  const role = person.role === 'ADMIN' ? 'STAFF' : 'ADMIN'
  const who = <span className="sr-only">: {person.email}</span>
  return (
    <div className="flex flex-wrap gap-2">
      {person.isDisabled ? null : (
        <PostForm action={paths.changePeople} fields={{ intent: 'role', person: person.id, role }}>
          <button type="submit" className={look}>
            {role === 'ADMIN' ? words.makeAdmin : words.makeStaff}
            {who}
          </button>
        </PostForm>
      )}
      <PostForm
        action={paths.changePeople}
        fields={{ intent: person.isDisabled ? 'enable' : 'disable', person: person.id }}
      >
        <button type="submit" className={`${look} ${person.isDisabled ? '' : 'text-bad'}`}>
          {person.isDisabled ? words.enable : words.disable}
          {who}
        </button>
      </PostForm>
    </div>
  )
}
