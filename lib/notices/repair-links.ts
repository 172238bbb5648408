import 'server-only'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { createConnectLink } from '@/lib/links/create-connect-link'
import { renewLinkAddress } from '@/lib/links/renew-link-address'
import { readLink } from '@/lib/store/connect-links'

export type RepairLinkAsked = {
  clinicId: string
  recipient: string
  /** The link that this person was sent about the same cause before, or null. */
  earlier: string | null
}

/** `id` is null, and there is no expiry, when it is a page that asks to sign in. */
export type RepairLink = { id: string | null; href: string; expiresAt: Date | null }

/** Where the links in mails come from. */
export type RepairLinks = (asked: RepairLinkAsked) => Promise<RepairLink>

/** The longest time between two reminders, and a day more. */
export const repairLinkHours = 8 * 24

const actor = { kind: 'system', name: 'notices' } as const

/** A page of ours, by its path. */
export function ourPage(path: string): string {
  return new URL(path, settings().APP_URL).href
}

async function renewed(id: string, recipient: string): Promise<{ id: string; href: string } | null> {
  const result = await renewLinkAddress({ actor, linkId: id, recipient, requestId: null })
  return result.kind === 'renewed' ? { id, href: result.url } : null
}

async function created(clinicId: string, recipient: string): Promise<{ id: string; href: string } | null> {
  const asked = { actor, clinic: { id: clinicId }, purpose: 'repair', recipient, requestId: null } as const
  const result = await createConnectLink({ ...asked, lifetimeHours: repairLinkHours })
  return result.kind === 'created' ? { id: result.linkId, href: result.url } : null
}

/**
 * The repair link of a mail. One link lives through a person's reminders, so that its states tell one story; each mail
 * gives it a fresh address, because only hashes are stored, and the address before says that there is a newer mail.
 * Where no link can be made (a clinic of another environment) the mail leads to the clinic's page.
 */
export async function repairLink({ clinicId, recipient, earlier }: RepairLinkAsked): Promise<RepairLink> {
  const made = (earlier === null ? null : await renewed(earlier, recipient)) ?? (await created(clinicId, recipient))
  if (made === null) return { id: null, href: ourPage(`/clinics/${clinicId}`), expiresAt: null }
  return { ...made, expiresAt: (await readLink(db(), made.id))?.expiresAt ?? null }
}
