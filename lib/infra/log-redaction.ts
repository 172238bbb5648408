const blank = '[redacted]'
const deepest = 6
const mostEntries = 100

// Names under which a secret could travel, in small letters without "-" and "_".
const secretNames = new Set([
  ...['accesstoken', 'refreshtoken', 'idtoken', 'token', 'code', 'state', 'nonce', 'verifier', 'codeverifier'],
  ...['secret', 'clientsecret', 'authsecret', 'cronsecret', 'password', 'passwd', 'apikey', 'tokenencryptionkeys'],
  ...['cookie', 'setcookie', 'authorization', 'proxyauthorization', 'accesssealed', 'refreshsealed', 'verifiersealed'],
])

/** The same names, for what pino writes down once for all lines of a child logger. */
export const childPaths = [
  ...secretNames,
  'access_token',
  'refresh_token',
  'accessToken',
  'refreshToken',
  'client_secret',
]

const isSecretName = (name: string) => secretNames.has(name.toLowerCase().replaceAll(/[-_]/g, ''))

/**
 * A value as it may be logged: what has a secret's name is blank, an error is its facts, at any depth. What is too deep, too
 * long or goes in a circle is cut.
 *
 * @param factsOf what may be told of an error
 */
export function censored(value: unknown, factsOf: (error: Error) => unknown, depth = 0): unknown {
  if (value instanceof Error) return factsOf(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth >= deepest) return '[deep]'
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((each) => censored(each, factsOf, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostEntries)
      .map(([name, each]) => [name, isSecretName(name) ? blank : censored(each, factsOf, depth + 1)]),
  )
}

/** What a secret looks like, wherever it stands. Each leaves quotes and backslashes of JSON alone. */
const shapes: [RegExp, string][] = [
  [/\b(Bearer|Basic)[ +]+[\w.~+/=-]{8,}/gi, `$1 ${blank}`],
  // A JSON Web Token, and a sealed text of ours.
  [/\beyJ[\w-]{8,}\.[\w.-]+/g, blank],
  [/\bv\d\.[\w-]{1,32}\.[\w-]{16,}\.?[\w.-]*/g, blank],
  // OAuth and mailed links put secrets into addresses (RFC 6749 4.1.2).
  [
    /\b(code|state|token|\w*_token|client_secret|code_verifier|password|nonce|key)(=|%3D)[^&\s"'\\<>#]+/gi,
    `$1=${blank}`,
  ],
  [/(\/link\/)[\w-]{20,}/g, `$1${blank}`],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s"\\/@]+@/gi, `$1${blank}@`],
  // What league/oauth2-server makes of codes and refresh tokens. The hashes of the trail have 64 digits.
  [/\b[0-9a-f]{80,}\b/gi, blank],
]

// Random bytes in base64: small letters and capitals in one long word, changing kind at every second or third character.
// Words and paths change more seldom, ids and hashes have no capitals.
const longWord = /[\w+/=-]{32,}/g
const changeOfKind = /(?<=[a-z])[^a-z]|(?<=[A-Z])[^A-Z]|(?<=\d)\D/g

function looksRandom(longOne: string): boolean {
  const changes = longOne.match(changeOfKind)?.length ?? 0
  return /[a-z]/.test(longOne) && /[A-Z]/.test(longOne) && changes >= longOne.length * 0.3
}

/** A text without whatever looks like a secret. */
export function withoutSecrets(text: string): string {
  const known = shapes.reduce((rest, [shape, instead]) => rest.replaceAll(shape, instead), text)
  return known.replaceAll(longWord, (each) => (looksRandom(each) ? blank : each))
}

// C1 controls, line separators, and what turns the direction of writing: JSON allows them, terminals and eyes do not.
const misleading = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A line of JSON without characters that could pass for another line or for something else. */
export function asOneLine(line: string): string {
  return line.replaceAll(misleading, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
