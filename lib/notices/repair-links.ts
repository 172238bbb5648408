import 'server-only'
import { settings } from '@/lib/infra/settings'

export type RepairLinkAsked = {
  clinicId: string
  connectionId: string
  recipient: string
  lifetimeHours: number
  /** The link that an earlier mail carried: it ends when this one begins. */
  replaces: string | null
}

/** Where the links in mails come from: made when a mail is written, so that the outbox holds no key. */
export type RepairLinks = {
  create: (asked: RepairLinkAsked) => Promise<{ id: string | null; href: string; expiresAt: Date | null }>
}

/** A page of ours, by its path. */
export function ourPage(path: string): string {
  return new URL(path, settings().APP_URL).href
}

/** The clinic's own page, for those who can sign in. */
export const plainLinks: RepairLinks = {
  create: async ({ clinicId }) => ({ id: null, href: ourPage(`/clinics/${clinicId}`), expiresAt: null }),
}
