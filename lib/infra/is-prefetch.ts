const prefetchHeaders = ['sec-purpose', 'purpose', 'x-moz', 'next-router-prefetch']

/** Whether a browser fetches an address only in case it is needed: nothing may be consumed by it. */
export function isPrefetch(request: { headers: Headers }): boolean {
  return prefetchHeaders.some((name) => /prefetch|prerender|^1$/i.test(request.headers.get(name) ?? ''))
}
