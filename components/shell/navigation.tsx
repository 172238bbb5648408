import { messages } from '@/components/messages/messages'
import { Icon } from '@/components/ui/icon'
import { paths } from './paths'

/** For whom a page is: everyone, or admins; `own` is for those who have a clinic of their own. */
type Audience = 'own' | 'admins'

/** Every page that the navigation names, in its order. A new page adds its line here, and nothing else. */
const links = [
  { page: 'admin', href: paths.admin, name: 'overview', audience: 'admins' },
  { page: 'admin-clinics', href: paths.adminClinics, name: 'connectedClinics', audience: 'admins' },
  { page: 'admin-links', href: paths.adminLinks, name: 'links', audience: 'admins' },
  { page: 'admin-people', href: paths.adminPeople, name: 'people', audience: 'admins' },
  { page: 'admin-notices', href: paths.adminNotices, name: 'notices', audience: 'admins' },
  { page: 'admin-audit', href: paths.adminAudit, name: 'audit', audience: 'admins' },
  { page: 'admin-health', href: paths.adminHealth, name: 'health', audience: 'admins' },
  { page: 'clinics', href: paths.clinics, name: 'myClinics', audience: 'own' },
] as const satisfies readonly { page: string; href: string; name: string; audience: Audience }[]

/** The pages that the navigation names. */
export type ActivePage = (typeof links)[number]['page'] | null

type Shown = { isAdmin: boolean; hasClinics: boolean; active: ActivePage }

const shownTo = ({ isAdmin, hasClinics, active }: Shown) =>
  links.filter(({ page, audience }) => (audience === 'admins' ? isAdmin : !isAdmin || hasClinics || page === active))

function Entries({ className, ...shown }: Shown & { className: string }) {
  return shownTo(shown).map(({ page, href, name }) => (
    <li key={page}>
      <a href={href} aria-current={shown.active === page ? 'page' : undefined} className={className}>
        {messages().shell[name]}
      </a>
    </li>
  ))
}

const entry =
  'font-medium text-muted hover:text-ink aria-[current=page]:text-ink flex min-h-11 items-center whitespace-nowrap'

/** For staff: one entry, beside the brand. On phones the brand itself leads to their clinics. */
export function StaffNavigation({ active }: { active: ActivePage }) {
  const words = messages().shell
  return (
    <nav aria-label={words.navigation} className="hidden sm:block">
      <ul className="flex gap-1">
        <Entries
          isAdmin={false}
          hasClinics
          active={active}
          className={`${entry} rounded-full px-3.5 aria-[current=page]:bg-accent-soft`}
        />
      </ul>
    </nav>
  )
}

/** For admins on wide screens: a row of its own, the current page underlined on the head's edge. */
function Row(shown: Shown) {
  const words = messages().shell
  return (
    <nav aria-label={words.navigation} className="hidden md:block">
      <ul className="-mx-3 flex gap-1">
        <Entries
          {...shown}
          className={`${entry} border-transparent border-b-3 px-3 pt-0.5 hover:border-line aria-[current=page]:border-accent aria-[current=page]:font-semibold`}
        />
      </ul>
    </nav>
  )
}

/** For admins on phones: the name of the current page, which opens the others. */
function Menu(shown: Shown) {
  const words = messages().shell
  const current = links.find(({ page }) => page === shown.active)
  return (
    <nav aria-label={words.navigation} className="md:hidden">
      <details className="group">
        <summary className="flex min-h-12 list-none items-center justify-between gap-4 border-line border-t font-semibold [&::-webkit-details-marker]:hidden">
          <span>
            <span className="sr-only">{words.openMenu}: </span>
            {current ? words[current.name] : words.menu}
          </span>
          <Icon name="down" className="size-5 text-muted transition-transform group-open:rotate-180" />
        </summary>
        <ul className="grid grid-cols-2 gap-x-3 gap-y-1 pb-3">
          <Entries
            {...shown}
            className={`${entry} rounded-field px-3 hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold`}
          />
        </ul>
      </details>
    </nav>
  )
}

/** For admins, below the brand: every page that the app has. @param shown.hasClinics whether they have clinics of their own */
export function AdminNavigation(shown: Omit<Shown, 'isAdmin'>) {
  return (
    <>
      <Row isAdmin {...shown} />
      <Menu isAdmin {...shown} />
    </>
  )
}
