import type { Metadata } from 'next'
import { LinksPage } from '@/components/admin/links-page'
import { en } from '@/components/messages/en'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requireAdmin } from '@/lib/auth/current-person'
import { uuidOrNull } from '@/lib/infra/uuid'
import type { LinkState } from '@/lib/links/link-view'
import { listConnectLinks } from '@/lib/links/list-connect-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).links.title }
}

function isState(word: unknown): word is LinkState {
  return typeof word === 'string' && Object.hasOwn(en.links.states, word)
}

/** Every connect link and what became of it, for admins. */
export default async function Page({ searchParams }: { searchParams: Promise<{ state?: unknown; before?: unknown }> }) {
  const person = await requireAdmin(paths.adminLinks)
  const query = await searchParams
  const only = isState(query.state) ? query.state : null
  const before = uuidOrNull(query.before)
  const page = await listConnectLinks(person, { only, before })
  return (
    <AppFrame person={person} active="admin-links" width="wide">
      <LinksPage page={page} only={only} isFirst={before === null} />
    </AppFrame>
  )
}
