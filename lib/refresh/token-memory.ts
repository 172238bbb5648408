import 'server-only'

/** Forgets the token of a connection on this instance: what disconnecting and reconnecting call. */
export function forgetToken(_connectionId: string): void {}
