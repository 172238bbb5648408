import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import { Icon } from '@/components/ui/icon'
import { PostForm } from '@/components/ui/post-form'
import { BrandMark } from './brand-mark'
import { type ActivePage, AdminNavigation, StaffNavigation } from './navigation'
import { paths } from './paths'

/** Who is signed in, as far as the head of a page shows it. `hasClinics`: an admin with clinics of their own. */
export type SignedInPerson = { name: string | null; email: string; role: 'ADMIN' | 'STAFF'; hasClinics?: boolean }

function Person({ person }: { person: SignedInPerson }) {
  return (
    <div className="-me-3 ms-auto flex items-center gap-1">
      <a
        href={paths.account}
        title={messages().shell.signedInAs(person.email)}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-3 text-muted text-sm hover:bg-sunken hover:text-ink"
      >
        <Icon name="person" className="size-4.5" />
        <span className="hidden max-w-56 truncate md:block">{person.name ?? person.email}</span>
        <span className="sr-only">{messages().shell.account}</span>
      </a>
      <PostForm action={paths.signOut}>
        <button
          type="submit"
          className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-3 font-medium text-ink hover:bg-sunken"
        >
          <Icon name="out" className="size-4.5" />
          <span className="sr-only sm:not-sr-only">{messages().shell.signOut}</span>
        </button>
      </PostForm>
    </div>
  )
}

/** The head of every page: whose product it is, where one can go, and the way out. @param className how wide */
export function SiteHeader({
  person,
  active,
  className,
}: {
  person: SignedInPerson | null
  active: ActivePage
  className: string
}) {
  const isAdmin = person?.role === 'ADMIN'
  return (
    <header className="border-line border-b">
      <div className={`mx-auto px-5 pt-3 ${isAdmin ? '' : 'pb-3'} ${className}`}>
        <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-x-6 ${isAdmin ? 'pb-1.5' : ''}`}>
          <a
            href={paths.home}
            aria-label={messages().shell.home}
            className="flex min-h-11 items-center gap-2.5 rounded-full pe-2"
          >
            <BrandMark />
            <span className="font-extrabold text-lg tracking-tight">{brand.name}</span>
          </a>
          {person && !isAdmin ? <StaffNavigation active={active} /> : null}
          {person ? <Person person={person} /> : null}
        </div>
        {isAdmin ? <AdminNavigation active={active} hasClinics={person.hasClinics ?? false} /> : null}
      </div>
    </header>
  )
}
