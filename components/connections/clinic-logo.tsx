const sizes = {
  small: 'size-12 text-base',
  medium: 'size-16 text-xl',
  large: 'size-24 text-3xl sm:size-28',
}

/** Up to two letters that stand for a name: "Happy Paws Clinic" is HP. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
}

/** The clinic's logo as Digitail has it, or its initials. It decorates: the name stands beside it. */
export function ClinicLogo({
  name,
  logoUrl,
  size = 'small',
}: {
  name: string
  logoUrl: string | null
  size?: keyof typeof sizes
}) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full border-2 border-surface bg-accent-soft font-extrabold text-accent tracking-tight ${sizes[size]}`}
    >
      {logoUrl ? (
        // biome-ignore lint/performance/noImgElement: the logo lives at Digitail and is small; no optimiser runs here.
        <img
          src={logoUrl}
          alt=""
          width="112"
          height="112"
          referrerPolicy="no-referrer"
          className="size-full bg-surface object-contain"
        />
      ) : (
        initials(name)
      )}
    </span>
  )
}
