import type { ConnectionHealth, ReconnectReason } from '@/lib/connect/connection-view'

/** `word` on the badge, `sentence` says what happened, `next` what happens now and who must act. */
export type StatusWords = { word: string; sentence: string; next: string }

const health: Record<ConnectionHealth | 'never', StatusWords> = {
  live: {
    word: 'Connected',
    sentence: 'Connected to Digitail, and everything works.',
    next: 'We keep it that way. You need not do anything.',
  },
  degraded: {
    word: 'Waiting for Digitail',
    sentence: 'Digitail is having trouble.',
    next: 'We keep trying; you need not do anything.',
  },
  needs_reconnect: {
    word: 'Reconnect needed',
    sentence: 'Digitail no longer lets us in.',
    next: 'Reconnect to go on. It takes a minute.',
  },
  disconnected: {
    word: 'Disconnected',
    sentence: 'This clinic was disconnected. We no longer read anything from it.',
    next: 'Connect it again whenever you like.',
  },
  never: {
    word: 'Not connected',
    sentence: 'This clinic is not connected yet.',
    next: 'Connect it whenever you are ready.',
  },
}

const reasons: Record<ReconnectReason, { sentence: string; next: string }> = {
  revoked: {
    sentence: 'Digitail no longer lets us in. Someone may have removed our access there.',
    next: 'Reconnect to go on. It takes a minute.',
  },
  expired: {
    sentence: 'The permission that Digitail gave us has run out.',
    next: 'Reconnect to go on. It takes a minute.',
  },
  lost_rotation: {
    sentence: 'Our link to Digitail broke while it was being renewed. No data was lost.',
    next: 'Reconnect to go on. It takes a minute.',
  },
  forbidden: {
    sentence: 'The Digitail account behind this connection may no longer see this clinic.',
    next: 'Ask whoever manages Digitail at the clinic to allow it, or reconnect with another account.',
  },
}

/** Degraded for a reason of our own: nobody at a clinic can do anything about it. */
const ourTrouble = {
  sentence: 'Something on our side keeps us from Digitail.',
  next: 'We see it and work on it; you need not do anything.',
}

export const status = {
  health,
  reasons,
  ourTrouble,
  nextTry: 'Next try',
  lastExchange: 'Last exchange with Digitail',
  since: 'since',
} as const
