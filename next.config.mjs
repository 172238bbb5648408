// `same-origin`, not `no-referrer`: the latter makes browsers send `Origin: null` with our own forms.
const headers = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

// What only redirects needs nothing of a page; proxy.ts leaves these two alone.
const steps = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  { key: 'Cache-Control', value: 'no-store' },
]

// The address that carries a code must never become anybody's referrer.
const callback = [{ key: 'Referrer-Policy', value: 'no-referrer' }]

// The address of the page that a mailed link opens holds the link's token: `strict-origin` keeps it out of every
// Referer, of our own files too, and unlike `no-referrer` it lets the browser say with the form where it comes from.
// A header, because the browser begins to load files before it has read a word of the page.
const mailedLink = [{ key: 'Referrer-Policy', value: 'strict-origin' }]

// A mail shown as its readers see it, in a frame of our own page: styles stand in its tags, and nothing else may happen.
const mailPreview = [
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
  },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Cache-Control', value: 'no-store' },
]

// Whoever shows a link to this app loads this one picture into a page of theirs. It says what the brand says.
const forOthers = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // What is shipped and nothing else: a slip in a test or a script is found by `npm test`, and stops no server.
  // The demo's own build leaves the types to `npm test` and `npm run build`: they are a fifth of it.
  typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: process.env.BUILD_WITHOUT_TYPES === '1' },
  experimental: {
    // The demo should answer at once. Elsewhere every page is loaded before its first visitor comes.
    preloadEntriesOnStart: process.env.DEMO_SIGN_IN !== 'on',
    // A third of a build goes into what the next one needs; where things are built once, there is no next one.
    turbopackFileSystemCacheForBuild: process.env.CI === undefined,
  },
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@prisma/schema-engine-wasm',
    'pino',
    'prom-client',
  ],
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/connect/digitail/:step(start|callback)', headers: steps },
    { source: '/connect/digitail/callback', headers: callback },
    { source: '/sign-in/confirm', headers: mailedLink },
    { source: '/link/:token', headers: mailedLink },
    { source: '/digest/unsubscribe', headers: mailedLink },
    { source: '/admin/notices/preview/:kind/mail', headers: mailPreview },
    { source: '/brand/social.png', headers: forOthers },
  ],
}
