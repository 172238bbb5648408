import { BrandMark } from '@/components/shell/brand-mark'
import { ClinicLogo } from './clinic-logo'

/** The clinic on one side, this product on the other, and the way between them not drawn in yet. */
export function MeetingRow({ name, logoUrl }: { name: string; logoUrl: string | null }) {
  return (
    <div aria-hidden="true" className="flex max-w-md items-center gap-3 sm:gap-4">
      <ClinicLogo name={name} logoUrl={logoUrl} size="large" />
      <span className="h-0 grow border-drawn border-t-6 border-dotted" />
      <span className="flex size-24 shrink-0 items-center justify-center rounded-full bg-sunken sm:size-28">
        <BrandMark className="size-14 sm:size-16" />
      </span>
    </div>
  )
}
