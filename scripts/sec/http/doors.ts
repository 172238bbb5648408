import { pathOf, probes } from '../../../e2e/access/probes'
import { routesOfBuild } from '../../../e2e/access/routes-of-build'
import type { Ids } from '../../../e2e/access/who-gets-in'

/** A page or handler of the build, at an address that leads somewhere. */
export type Door = {
  route: string
  path: string
  method: 'GET' | 'POST'
  /** What is posted to it. */
  fields: Record<string, string>
  /** Whether only people who are signed in get anywhere. */
  isGuarded: boolean
}

const params = /\[[^\]]+\]/g

// Handlers that probes know without a form are asked by GET; those that only take a form say so with 405.
const alsoPosts = [
  '/sign-in/demo',
  '/sign-in/email',
  '/sign-in/oidc',
  '/sign-in/redeem',
  '/sign-out',
  '/language',
  '/link/start',
  '/digest/unsubscribe/one-click',
]

/** @returns every page and handler of the build. @throws Error when the build has one that nobody described */
export function doorsOf(ids: Ids): Door[] {
  const routes = routesOfBuild()
  const unknown = routes.filter((route) => probes[route] === undefined)
  if (unknown.length > 0) throw new Error(`e2e/access/probes.ts does not know ${unknown.join(', ')}`)
  return routes.flatMap((route) => {
    const tried = probes[route] ?? []
    return tried.map((probe) => {
      const path = pathOf(route, probe, ids).replace(params, 'csv')
      const isPost = probe.form !== undefined || alsoPosts.includes(path)
      const fields = probe.form?.(ids) ?? {}
      return { route, path, method: isPost ? 'POST' : 'GET', fields, isGuarded: probe.reach !== 'everyone' } as const
    })
  })
}

/** @returns one door for each POST handler */
export function postDoors(ids: Ids): Door[] {
  const posts = doorsOf(ids).filter(({ method }) => method === 'POST')
  return [...new Map(posts.map((door) => [door.route, door])).values()]
}
