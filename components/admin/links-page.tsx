import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { buttonClass, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { SelectField } from '@/components/ui/field'
import { optionsOf } from '@/components/ui/options'
import { PageHeader } from '@/components/ui/page-header'
import type { LinkState } from '@/lib/links/link-view'
import type { LinkPage } from '@/lib/links/list-connect-links'
import { LinksList } from './links-list'
import { WaitingLinks } from './waiting-links'

function Filter({ only }: { only: LinkState | null }) {
  const words = messages().links
  const options = optionsOf(words.states, words.filter.all)
  return (
    <form method="get" action={paths.adminLinks} className="flex flex-wrap items-end gap-3">
      <div className="min-w-56 grow sm:grow-0">
        <SelectField label={words.filter.label} name="state" options={options} defaultValue={only ?? ''} />
      </div>
      <button type="submit" className={buttonClass('secondary')}>
        {words.filter.button}
      </button>
    </form>
  )
}

function Turning({ only, older, isFirst }: { only: LinkState | null; older: string | null; isFirst: boolean }) {
  const words = messages().links
  const state: Record<string, string> = only === null ? {} : { state: only }
  const address = (more: Record<string, string>) => `${paths.adminLinks}?${new URLSearchParams({ ...state, ...more })}`
  return (
    <div className="flex flex-wrap gap-3">
      {isFirst ? null : (
        <LinkButton href={address({})} look="quiet">
          {words.newest}
        </LinkButton>
      )}
      {older ? (
        <LinkButton href={address({ before: older })} look="secondary">
          {words.older}
        </LinkButton>
      ) : null}
    </div>
  )
}

/** Every connect link, newest first. @param only the state it is filtered by @param isFirst whether it is the first page */
export function LinksPage({
  page,
  only = null,
  isFirst = true,
  now,
}: {
  page: LinkPage
  only?: LinkState | null
  isFirst?: boolean
  now?: Date
}) {
  const words = messages().links
  const make = <LinkButton href={paths.newLink}>{words.make}</LinkButton>
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={make} />
      <div className="flex flex-col gap-6">
        {only === 'waiting' ? null : <WaitingLinks count={page.waiting} />}
        <Filter only={only} />
        <Card>
          {page.links.length === 0 ? (
            <EmptyState drawing={<Scene name="letter" />} title={words.empty.title} sentence={words.empty.sentence} />
          ) : (
            <LinksList links={page.links} now={now} />
          )}
        </Card>
        <Turning only={only} older={page.older} isFirst={isFirst} />
      </div>
    </>
  )
}
