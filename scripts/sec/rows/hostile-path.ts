import fc from 'fast-check'

const separators = [
  '/',
  '//',
  '///',
  '/\\',
  '\\',
  '\\\\',
  '\t',
  '\r\n',
  '\n',
  '%2f',
  '%2F',
  '%5c',
  '%5C',
  '%0d%0a',
  '%09',
]
const steps = ['..', '.', '/.', '/..', '%2e%2e', '%2e', ';', '@', ':', '?', '#', ' ', '\0', '%00', '%', '%zz']
const places = ['evil.test', 'user:pw@evil.test', 'https://evil.test', 'http:evil.test', '//evil.test', '/\\evil.test']
const schemes = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https:',
  'ftp://',
  'file:///',
  'blob:',
  'HTTPS://EVIL.TEST',
]
const own = ['clinics', '/clinics', '/clinics/', 'admin', '/admin?', '/link/', '/account', 'clinicsx', '/sign-in/again']
const foreignLetters = [
  '。',
  '／',
  '＼',
  '․',
  '\u202e',
  '\u200b',
  '\ufeff',
  'é',
  'xn--e1afmkfd.test',
  'пример.test',
  '[::1]',
]

const piece = fc.constantFrom(...separators, ...steps, ...places, ...schemes, ...own, ...foreignLetters)

/** What somebody may hand in as a path to go back to: mostly out of the pieces that fool parsers, some of it noise. */
export const hostilePath = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 5 }).map((parts) => `/clinics${parts.join('')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.webUrl() },
)

/** Whether a browser on the app's page would stay with the app: with the path as it stands, and decoded once. */
export function staysAtHome(path: string, origin: string): boolean {
  const readings = [path, decoded(path)]
  return readings.every((reading) => {
    const url = URL.canParse(reading, origin) ? new URL(reading, origin) : null
    return url !== null && url.origin === origin && !/^[/\\]{2}|\p{Cc}/u.test(reading)
  })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.split('?')[0] ?? '')
  } catch {
    return path
  }
}
