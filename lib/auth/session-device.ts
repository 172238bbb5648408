import 'server-only'
import { clientNetwork } from '@/lib/infra/client-network'
import type { SessionDevice } from '@/lib/store/sessions'

// In this order: most browsers also name the ones that they descend from.
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPiOS|Opera)\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/\S+.*\bSafari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

function firstOf(families: [RegExp, string][], header: string): string | null {
  return families.find(([pattern]) => pattern.test(header))?.[1] ?? null
}

/**
 * What a list of sessions may tell about a browser. The `User-Agent` itself is looked at once and kept nowhere, and
 * of the address only the network is kept: both are what the client says, good for recognising one's own and for
 * nothing else.
 */
export function sessionDevice(request: Request): SessionDevice {
  const header = (request.headers.get('user-agent') ?? '').slice(0, 512)
  const network = clientNetwork(request)
  return { browser: firstOf(browsers, header), system: firstOf(systems, header), network }
}
