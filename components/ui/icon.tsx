const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4.5l8.5 15h-17zM12 10v4.2M12 17v.1',
  broken: 'M9.5 14.5l-2 2a3.5 3.5 0 0 1-5-5l2-2M14.5 9.5l2-2a3.5 3.5 0 0 1 5 5l-2 2M8 5V3M5 8H3M16 19v2M19 16h2',
  none: 'M6 12h12',
  wait: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  down: 'M6 9l6 6 6-6',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  mail: 'M3.5 6.5h17v11h-17zM4 7l8 6 8-6',
  key: 'M14.5 4.5a5 5 0 1 0 .1 10a5 5 0 0 0-.1-10zM10.8 13L4.5 19.3M6.5 17.3l2 2',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  calendar: 'M4 6.5h16v13H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  out: 'M14 4.5h5.5v15H14M4 12h10M10 8l4 4-4 4',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 11v5M12 8v.1',
  cross: 'M6 6l12 12M18 6L6 18',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4',
  paw: 'M9 15a3.4 3.4 0 1 0 6 0a3.4 3.4 0 1 0-6 0zM5.5 11v.1M9.5 7v.1M14.5 7v.1M18.5 11v.1',
  open: 'M14 4.5h5.5V10M19.5 4.5L11 13M18 14v5.5H4.5V6H10',
} as const

/** Signs that point somewhere, and point the other way where one reads from right to left. */
const pointing: readonly string[] = ['arrow', 'back', 'out', 'open', 'again']

export type IconName = keyof typeof paths

/** A line icon that says nothing by itself: the word beside it does. @param name which one @param className size and colour */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 ${pointing.includes(name) ? 'rtl:-scale-x-100' : ''} ${className}`}
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
