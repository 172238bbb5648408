/** The last day on which a line of Node gets security fixes, as github.com/nodejs/Release had it in November 2026. */
export const lastDayOfNode: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
  26: '2029-04-30',
}
