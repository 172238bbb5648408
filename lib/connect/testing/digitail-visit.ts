/** The people of the sandbox that tests go there as. */
export const digitailUsers = { vet: 5101, secondVet: 5102, group: 5290, harbour: 5501, withoutClinic: 5901 } as const

/**
 * Does at the sandbox what a person does in a browser: signs in, and allows or denies.
 *
 * @param authorizeUrl where `startConnect` sent the browser
 * @returns the callback address that the sandbox sends the browser to
 */
export async function visitDigitail(
  authorizeUrl: URL,
  user: number,
  decision: 'allow' | 'deny' = 'allow',
): Promise<URL> {
  const login = await post(new URL(`/oauth/login${authorizeUrl.search}`, authorizeUrl), { user: String(user) })
  // Signing in ends the session of whoever was there before: the last cookie is the one that counts.
  const cookie = login.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''
  const consent = await fetch(authorizeUrl, { headers: { cookie } })
  const token = /name="token" value="([^"]+)"/.exec(await consent.text())?.[1] ?? ''
  const answer = await post(authorizeUrl, { token, decision }, cookie)
  return new URL(answer.headers.get('location') ?? 'about:blank')
}

function post(url: URL, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie }, redirect: 'manual' })
}
