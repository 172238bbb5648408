import { z } from 'zod'

export const expiresInForms = ['number', 'omit', 'null', 'string', 'zero', 'negative', 'huge', 'fraction'] as const

/** Every switch of the sandbox that can be turned while it runs. What Digitail does is marked in the README. */
export const settingsSchema = z.strictObject({
  /** Which line of the suspected OAuth server's error answers to give. */
  errorGeneration: z.enum(['league8', 'league9']).default('league9'),
  accessTokenSeconds: z.number().int().min(1).max(2_000_000_000).default(3600),
  refreshTokenSeconds: z.number().int().min(1).max(2_000_000_000).default(31_536_000),
  /** How `expires_in` is written in token answers. */
  expiresIn: z.enum(expiresInForms).default('number'),
  /** For so long the previous refresh token still works; the pair that it superseded dies. */
  graceSeconds: z.number().int().min(0).max(86_400_000).default(0),
  /** A superseded refresh token, presented again, ends the whole grant. */
  reuseDetection: z.boolean().default(false),
  /** Answer `POST /oauth/revoke` (RFC 7009); off, it is a 404 like the real one. */
  revocation: z.boolean().default(false),
  /** API requests a minute for each Digitail user; 0 turns the limit off. */
  rateLimit: z.number().int().min(0).max(1_000_000).default(200),
  /** Consent is not asked again while the user still has a live grant. */
  skipConsent: z.boolean().default(false),
  /** Honour `prompt=login` on authorize. */
  honourPrompt: z.boolean().default(false),
  /** Under which key `GET /auth/me?include=multipleClinic` puts the list. */
  clinicsKey: z.enum(['clinics', 'multipleClinic']).default('clinics'),
  /** How many users 100000, 100001 … exist, each with a clinic of their own. */
  extraUsers: z.number().int().min(0).max(100_000).default(0),
  /** Idle keep-alive connections are closed after this. */
  keepAliveMs: z.number().int().min(0).max(600_000).default(60_000),
})

export type Settings = z.infer<typeof settingsSchema>
export type SettingsChange = Partial<Settings>

/** Names with their kinds, for the control page. */
export const settingNames = settingsSchema.keyof().options

/** Holds the switches; what is not a valid value changes nothing. */
export class SettingsStore {
  #now: Settings
  readonly #first: Settings
  readonly #listeners: ((settings: Settings) => void)[] = []

  constructor(first: SettingsChange = {}) {
    this.#first = settingsSchema.parse(first)
    this.#now = this.#first
  }

  get now(): Settings {
    return this.#now
  }

  /** @throws ZodError naming each unknown setting or value */
  change(change: unknown): Settings {
    const wanted = z.record(z.string(), z.unknown()).parse(change)
    this.#now = settingsSchema.parse({ ...this.#now, ...wanted })
    for (const tell of this.#listeners) tell(this.#now)
    return this.#now
  }

  reset(): Settings {
    return this.change(this.#first)
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.push(listener)
  }
}
