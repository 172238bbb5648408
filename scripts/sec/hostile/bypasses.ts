import type { Headers } from '../http/client'

const five = (name: string) => Array.from({ length: 5 }, () => name).join(':')

/** A router's state that Next cannot read: it gives up by itself, with a 500 that tells nothing. */
export const unreadable = '%5B%22%22%2C%7B%22children%22%3A%5B%22admin%22%5D%7D%2Cnull%2Cnull%2Ctrue%5D'

/** Headers with which frameworks talk to themselves, and once let strangers in; the first is none. */
export const headers: Headers[] = [
  {},
  ...['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware'].map((name) => ({
    'x-middleware-subrequest': five(name),
  })),
  { 'x-middleware-rewrite': '/sign-in' },
  { 'x-middleware-next': '1' },
  { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'digitail-connect.session=x' },
  { 'x-middleware-invoke': '1', 'x-middleware-prefetch': '1' },
  { 'x-invoke-path': '/admin', 'x-invoke-output': '/admin', 'x-invoke-status': '200', 'x-invoke-query': '{}' },
  { 'x-matched-path': '/admin' },
  { 'x-nextjs-data': '1' },
  { 'x-now-route-matches': '1=admin', 'x-vercel-id': '1' },
  { 'x-next-cache-tags': '_N_T_/admin', 'x-prerender-revalidate': 'x' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/admin/__PAGE__', 'next-router-prefetch': '1' },
  {
    rsc: '1',
    'next-router-state-tree': unreadable,
  },
  { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' },
  { 'next-url': '/admin' },
  { 'next-resume': '1', 'x-nextjs-postponed': '1' },
  { purpose: 'prefetch' },
  { authorization: 'Bearer %' },
  { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
  { 'x-http-method-override': 'GET', 'x-forwarded-user': 'admin', 'x-remote-user': 'admin' },
]

/** Spellings of the same address; the first is the usual one. */
export const spellings: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replace(/[a-z]/, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (path) => `${path}.rsc`,
  (path) => `${path}.txt`,
  (path) => `${path}.segments/_tree.segment.rsc`,
  (path) => `/sign-in/..${path}`,
  (path) => `/sign-in/%2e%2e${path}`,
  (path) => `/_next/..${path}`,
  (path) => `/_next/static/..%2f..${path}`,
  (path) => `/_next/data/build${path}.json`,
  (path) => `/en${path}`,
  (path) => `${path}%00`,
  (path) => `${path};x=1`,
  (path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
  (path) => path.replaceAll('/', '\\').replace('\\', '/'),
  (path) => `${path}${path.includes('?') ? '&' : '?'}_rsc=1&__nextLocale=en`,
]
