import { quarantineStatements } from '@/lib/store/quarantine'

/** The block of docs/backup.md for a snapshot: what a restore does to the rows that it brings back, in one transaction. */
export function quarantineSql(): string {
  const statements = ['BEGIN', ...quarantineStatements, 'COMMIT'].map((statement) => `${statement};`)
  return ['```sql', ...statements, '```'].join('\n')
}
