import { isTest, placeOf } from './rooms'
import type { Rule } from './rule'

const cachingPackages = /^next\/(cache|image|legacy\/image)$/
const isPartOfApp = (path: string) => ['app', 'components', 'root'].includes(placeOf(path)) || path.startsWith('lib/')

/** Next's caches answered one person with another's data more than once; its image optimiser ran foreign code. */
export const noFrameworkCache: Rule = {
  name: 'F-03 nothing is kept in a cache of Next, no picture is optimised',
  advice:
    'Every answer here may belong to one person: ask the database, use a plain <img>, call Digitail through lib/digitail.',
  faults: ({ path, directives, imports, calls }) => {
    if (!isPartOfApp(path) || isTest(path)) return []
    const cached = directives.filter((each) => each.startsWith('use cache')).map((each) => `says '${each}'`)
    const packages = imports.filter(({ package: name }) => cachingPackages.test(name ?? ''))
    return [
      ...cached,
      ...packages.map(({ package: name }) => `imports ${name}`),
      // Next keeps what its own fetch brings; lib/digitail uses undici, of which Next knows nothing.
      ...(calls.has('fetch') ? ['calls fetch'] : []),
      ...(calls.has('unstable_cache') ? ['calls unstable_cache'] : []),
    ]
  },
}

const tokenRooms = /^lib\/(vault|refresh|digitail\/(token|oauth))/

/** What runs in the browser knows no token, not even as a type: an object of that type cannot become a prop by mistake. */
export const noTokensInBrowser: Rule = {
  name: 'F-04 what runs in the browser knows no token',
  advice: 'Hand a view to it: words, times and ids, made on the server.',
  faults: ({ directives, imports }) =>
    directives.includes('use client')
      ? imports.flatMap(({ own }) => (tokenRooms.test(own ?? '') ? [`imports ${own}`] : []))
      : [],
}

/** React escapes every text. These two ways around it are the only ones that people write by hand. */
export const noRawHtml: Rule = {
  name: 'B-17 no page is made of text that somebody else wrote',
  advice: 'Hand the text to React as text.',
  faults: ({ path, attributes, objects }) => {
    if (!['app', 'components'].includes(placeOf(path)) || isTest(path)) return []
    const raw = ['dangerouslySetInnerHTML', 'srcDoc'].filter((name) => attributes.has(name))
    return [...raw.map((name) => `has ${name}`), ...(objects.has('document') ? ['uses document'] : [])]
  },
}

const secretName = /(secret|token|verifier|signature|mac|password|sealed)$/i

/** How long === takes tells how much was right. Digests are compared as they are: what they tell is of no use. */
export const constantTime: Rule = {
  name: 'K-08 secrets are compared in constant time',
  advice: 'Compare digests with timingSafeEqual, as lib/infra/bearer-secret.ts does.',
  faults: ({ path, comparedNames }) =>
    isPartOfApp(path) && !isTest(path)
      ? [...comparedNames].filter((name) => secretName.test(name)).map((name) => `compares ${name} by ===`)
      : [],
}
