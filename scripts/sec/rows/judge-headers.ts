import { type Answer, header } from '../http/client'

// The preview of a mail is shown in a frame of our own page, where nothing of it may run.
const isFramedByNobody = (policy: string) =>
  policy.includes("frame-ancestors 'none'") || (policy.includes("frame-ancestors 'self'") && policy.includes('sandbox'))

const isForOthers = (answer: Answer) =>
  header(answer, 'content-type') === 'image/png' || (answer.status === 405 && answer.body === '')

/** What must stand on every answer, whoever asks for whatever. */
const always: [name: string, holds: (value: string, answer: Answer) => boolean][] = [
  [
    'strict-transport-security',
    (value) => Number(/max-age=(\d+)/.exec(value)?.[1]) >= 31_536_000 && value.includes('includeSubDomains'),
  ],
  ['x-content-type-options', (value) => value === 'nosniff'],
  ['referrer-policy', (value) => ['no-referrer', 'same-origin', 'strict-origin'].includes(value)],
  ['cross-origin-opener-policy', (value) => value === 'same-origin'],
  // One picture is for the pages of others, the one that stands beside a link to us; a 405 at its address holds nothing.
  [
    'cross-origin-resource-policy',
    (value, answer) => value === 'same-origin' || (value === 'cross-origin' && isForOthers(answer)),
  ],
  ['permissions-policy', (value) => value.includes('camera=()') && value.includes('geolocation=()')],
  ['content-security-policy', (value) => isFramedByNobody(value) && value.includes('default-src')],
]
const never = ['x-powered-by', 'server', 'access-control-allow-origin', 'access-control-allow-credentials']

/** @returns the nonce of a policy, or null */
export function nonceOf(answer: Answer): string | null {
  return /'nonce-([^']+)'/.exec(header(answer, 'content-security-policy'))?.[1] ?? null
}

const isPage = (answer: Answer) => header(answer, 'content-type').startsWith('text/html') && answer.body.includes('<')

// Scripts without the nonce would not run, so a page with one is broken; a policy without one lets nothing in.
function faultsOfPage(answer: Answer): string[] {
  const policy = header(answer, 'content-security-policy')
  const nonce = nonceOf(answer)
  if (nonce === null) return policy.startsWith("default-src 'none'") ? [] : ['a page without a nonce']
  const bits = Math.floor(nonce.length * 6)
  const bare = [...answer.body.matchAll(/<script(?![^>]*\bnonce=)[^>]*>/g)].length
  return [
    ...(bits < 128 || !/^[\w-]+$/.test(nonce) ? [`a nonce of ${bits} bits`] : []),
    ...(bare > 0 ? [`${bare} scripts without the nonce`] : []),
    ...(answer.body.includes('nonce="') && !answer.body.includes(nonce) ? ['a nonce of another response'] : []),
    ...(/ on\w+="|javascript:/.test(answer.body) ? ['a script in an attribute'] : []),
  ]
}

/**
 * @param mayBeKept whether caches may keep it: static files, which are the same for everybody
 * @returns a few words for each fault
 */
export function faultsOfHeaders(answer: Answer, mayBeKept: boolean): string[] {
  return [
    ...always.flatMap(([name, holds]) =>
      holds(header(answer, name), answer) ? [] : [`${name}: ${header(answer, name) || 'missing'}`],
    ),
    ...always.flatMap(([name]) => (Array.isArray(answer.headers[name]) ? [`${name}: twice`] : [])),
    ...never.flatMap((name) => (header(answer, name) === '' ? [] : [`${name} is sent`])),
    ...(mayBeKept || header(answer, 'cache-control').includes('no-store')
      ? []
      : [`cache-control: ${header(answer, 'cache-control')}`]),
    ...(isPage(answer) ? faultsOfPage(answer) : []),
  ]
}
