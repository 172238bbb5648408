import fc from 'fast-check'

/** A request to the redirect endpoint; `{live}` stands for a state that somebody else's press made. */
export type CallbackQuestion = { method: string; query: string; headers: Record<string, string> }

const token = fc.string({ unit: fc.constantFrom(...'abcdefXYZ0189-_'), minLength: 43, maxLength: 43 })
const hostile = [
  '',
  ' ',
  '%00',
  '%0d%0aLocation:%20https://evil.test',
  '%ff%fe',
  '%',
  '%zz',
  '../../etc/passwd',
  '<script>alert(1)</script>'.replaceAll(/[<>]/g, encodeURIComponent),
  "'%20OR%201=1--",
  '$\u007b7*7}',
  '%E2%80%AE',
  '__proto__',
  'null',
  'undefined',
  '[object+Object]',
  'https://evil.test/',
  '//evil.test',
]
const long = fc.integer({ min: 500, max: 9_000 }).map((length) => 'x'.repeat(length))
const anything = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => encodeURIComponent(text))
const value = fc.oneof(
  { weight: 6, arbitrary: token },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: anything },
  { weight: 1, arbitrary: long },
)
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('state', 'code', 'error', 'iss') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'STATE',
      'state[]',
      'st%61te',
      'code%00',
      '__proto__',
      'constructor',
      'redirect_uri',
      'returnPath',
      'next',
      'url',
      'error_description',
      'clinicId',
      '_rsc',
    ),
  },
  { weight: 1, arbitrary: anything },
)
const pair = fc.tuple(name, value).map(([left, right]) => `${left}=${right}`)
const pairs = fc.array(pair, { maxLength: 7 }).map((all) => all.join('&'))

const get = (query: fc.Arbitrary<string>): fc.Arbitrary<CallbackQuestion> =>
  query.map((text) => ({ method: 'GET', query: text, headers: {} }))

const bytes = fc.string({ unit: fc.constantFrom(...'&=?/\\;,.%+:@!$\'()*~"<>{}|^`[]aZ9é'), maxLength: 200 })

/** Strings that are no authorization response, by any reading. */
const noise = get(
  fc.oneof(
    anything,
    bytes.map((text) => text.replaceAll('%', '%25')),
    long,
  ),
)

/** Authorization responses whose names and values are changed, repeated or left out. */
const altered = get(pairs)

const liveState = fc.constantFrom(
  'state={live}',
  'state={live}&state={live}',
  'STATE={live}',
  'state=%20{live}',
  'state={live}x',
)
const rest = fc.oneof(
  value.map((text) => `code=${text}`),
  fc.constantFrom('error=access_denied', 'error=x&code=y', '', 'code='),
)

/** States that are alive or were, brought by somebody who did not press the button. */
const stolen = get(fc.tuple(liveState, rest).map((parts) => parts.join('&')))

const headersOf = fc.dictionary(
  fc.constantFrom(
    'cookie',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'purpose',
    'sec-purpose',
    'rsc',
    'next-action',
    'next-router-state-tree',
    'x-middleware-subrequest',
    'x-nextjs-data',
    'accept',
    'accept-language',
    'content-type',
    'range',
    'if-none-match',
    'x-http-method-override',
  ),
  fc.oneof(
    fc.constantFrom(
      '1',
      'evil.test',
      'prefetch',
      '*/*',
      'middleware:middleware',
      'digitail-connect.session=x; digitail-connect.browser=y',
      'bytes=0-9',
      'POST',
    ),
    token,
  ),
  { maxKeys: 5 },
)

/** All of these with other methods, headers and cookies. */
const transported = fc
  .tuple(
    fc.constantFrom('GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
    fc.oneof(pairs, fc.constant('state={live}&code=x')),
    headersOf,
  )
  .map(([method, query, headers]): CallbackQuestion => ({ method, query, headers }))

/** Kinds of callback requests that must come to nothing. */
export const callbackQuestions = { noise, altered, stolen, transported }
