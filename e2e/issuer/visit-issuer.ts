/**
 * Walks from the app's redirect through the issuer's login and back, as a browser without scripts would.
 *
 * @param authorizeUrl where the app sent the browser
 * @param account the subject to log in as, or null to decline
 * @param redirectUri where the walk ends
 * @returns the address at which the browser comes back to the app
 */
export async function visitIssuer(authorizeUrl: string, account: string | null, redirectUri: string): Promise<URL> {
  const jar = new Map<string, string>()
  let url = new URL(authorizeUrl)
  for (let step = 0; step < 10; step += 1) {
    const isLogin = url.pathname.startsWith('/interaction/')
    const response = await fetch(url, {
      method: isLogin ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: isLogin ? new URLSearchParams(account === null ? {} : { account }) : undefined,
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      if (name !== undefined) jar.set(name, value ?? '')
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`the issuer answered ${response.status}: ${await response.text()}`)
    url = new URL(location, url)
    if (url.href.startsWith(redirectUri)) return url
  }
  throw new Error('the issuer sends us in circles')
}
