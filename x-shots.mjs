import { chromium } from '@playwright/test'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const jobs = process.argv.slice(2)
for (const j of jobs) {
  const [file, w, scheme, out] = j.split(',')
  const c = await b.newContext({ viewport: { width: Number(w), height: 800 }, colorScheme: scheme })
  const p = await c.newPage(); await p.goto('file://' + file); await p.screenshot({ path: out, fullPage: true }); await c.close()
}
await b.close()
