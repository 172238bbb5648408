import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import { Icon } from '@/components/ui/icon'
import { PostForm } from '@/components/ui/post-form'
import { BrandMark } from './brand-mark'
import { paths } from './paths'

/** Who is signed in, as far as the head of a page shows it. */
export type SignedInPerson = { name: string | null; email: string; role: 'ADMIN' | 'STAFF' }

/** The pages that the navigation names. */
export type ActivePage = 'clinics' | 'admin-clinics' | 'admin-people' | null

const links = [
  { page: 'clinics', href: paths.clinics, label: messages.shell.myClinics, isForAdmins: false },
  { page: 'admin-clinics', href: paths.adminClinics, label: messages.shell.connectedClinics, isForAdmins: true },
  { page: 'admin-people', href: paths.adminPeople, label: messages.shell.people, isForAdmins: true },
] as const

/** On phones the brand leads staff to their clinics; only admins need the row. */
function Navigation({ isAdmin, active }: { isAdmin: boolean; active: ActivePage }) {
  return (
    <nav
      aria-label={messages.shell.navigation}
      className={`-mx-5 order-last w-screen gap-1 overflow-x-auto px-3 sm:order-none sm:mx-0 sm:flex sm:w-auto sm:px-0 ${isAdmin ? 'flex' : 'hidden'}`}
    >
      {links
        .filter((link) => isAdmin || !link.isForAdmins)
        .map((link) => (
          <a
            key={link.page}
            href={link.href}
            aria-current={active === link.page ? 'page' : undefined}
            className="inline-flex min-h-11 items-center rounded-full px-3.5 font-medium text-muted whitespace-nowrap hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-ink"
          >
            {link.label}
          </a>
        ))}
    </nav>
  )
}

function Person({ person }: { person: SignedInPerson }) {
  return (
    <div className="ml-auto flex items-center gap-2">
      <p
        className="hidden max-w-56 truncate text-muted text-sm md:block"
        title={messages.shell.signedInAs(person.email)}
      >
        {person.name ?? person.email}
      </p>
      <PostForm action={paths.signOut}>
        <button
          type="submit"
          className="inline-flex min-h-11 items-center gap-2 rounded-full px-3.5 font-medium text-ink hover:bg-sunken"
        >
          <Icon name="out" className="size-4.5" />
          {messages.shell.signOut}
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
  return (
    <header className="border-line border-b">
      <div className={`mx-auto flex flex-wrap items-center gap-x-6 gap-y-1 px-5 py-3 ${className}`}>
        <a
          href={paths.home}
          aria-label={messages.shell.home}
          className="flex min-h-11 items-center gap-2.5 rounded-full pr-2"
        >
          <BrandMark />
          <span className="font-extrabold text-lg tracking-tight">{brand.name}</span>
        </a>
        {person ? <Navigation isAdmin={person.role === 'ADMIN'} active={active} /> : null}
        {person ? <Person person={person} /> : null}
      </div>
    </header>
  )
}
