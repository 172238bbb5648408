import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { TextField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { LinkClinicView } from '@/lib/links/choose-clinic'

function Found({ clinic }: { clinic: LinkClinicView }) {
  const words = messages().links.create
  const purpose = clinic.needsReconnect ? 'repair' : 'connect'
  return (
    <li>
      <a
        href={`${paths.newLink}?${new URLSearchParams({ clinic: clinic.id, purpose })}`}
        className="-mx-3 flex min-h-14 items-center justify-between gap-4 rounded-field px-3 py-2 hover:bg-sunken"
      >
        <span className="min-w-0">
          <span className="block font-semibold">{clinic.name}</span>
          <span className="block text-muted text-sm">
            {words.number(clinic.digitailClinicId)}
            {clinic.needsReconnect ? ` · ${words.needsReconnect}` : ''}
          </span>
        </span>
        <Icon name="arrow" className="size-5 text-accent" />
      </a>
    </li>
  )
}

/** Finds a clinic that the app knows by its name; choosing one leads on to the form. */
export function ChooseLinkClinic({ search, found }: { search: string; found: readonly LinkClinicView[] }) {
  const words = messages().links.create
  return (
    <Card as="section">
      <search>
        <form method="get" action={paths.newLink} className="flex flex-wrap items-start gap-3">
          <div className="min-w-64 grow">
            <TextField label={words.search} name="q" type="search" hint={words.searchHint} defaultValue={search} />
          </div>
          <div className="sm:pt-8">
            <button type="submit" className={buttonClass('secondary')}>
              {words.searchButton}
            </button>
          </div>
        </form>
      </search>
      {found.length > 0 ? (
        <ul className="divide-y divide-line pt-5">
          {found.map((clinic) => (
            <Found key={clinic.id} clinic={clinic} />
          ))}
        </ul>
      ) : null}
      {search !== '' && found.length === 0 ? <p className="pt-5 text-muted">{words.none(search)}</p> : null}
    </Card>
  )
}
