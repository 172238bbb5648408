import { brandIcon } from '@/components/shell/brand-icon'
import { onlyGet } from '@/lib/infra/other-methods'

export const dynamic = 'force-static'

/** The mark as the icon of the tab, so that it follows brand.ts. */
export function GET(): Response {
  return new Response(brandIcon(), { headers: { 'Content-Type': 'image/svg+xml' } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
