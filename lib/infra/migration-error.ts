import 'server-only'

export type MigrationErrorCode = 'unreachable' | 'lock_timeout' | 'failed' | 'failed_before'

/** Migrating did not work. The message says which migration, what the database said, and what to do. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode

  constructor(code: MigrationErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
