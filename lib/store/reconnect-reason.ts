/** Why a person has to reconnect, as the database spells it. An outage or our own misconfiguration is never one. */
export type ReconnectReason = 'REVOKED' | 'EXPIRED' | 'LOST_ROTATION' | 'FORBIDDEN'
