import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { documentsOf } from './testing/documents'

const folder = 'deploy/prometheus'
const has = spawnSync('promtool', ['--version']).status === 0
const why = has ? '' : ' (skipped: no promtool here; Debian has it in the package prometheus)'

function promtool(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' })
  return status === 0 ? 'SUCCESS' : `${stdout}${stderr}`
}

function written(name: string, content: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'digitail-connect-promtool-'))
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }))
  const path = join(temporary, name)
  writeFileSync(path, content)
  return path
}

it.skipIf(!has)(`promtool takes the alert rules${why}`, () => {
  expect(promtool('check', 'rules', `${folder}/alerts.yaml`)).toBe('SUCCESS')
})

it.skipIf(!has)(`each alert fires when its case says so, and not before${why}`, () => {
  expect(promtool('test', 'rules', `${folder}/alerts-cases.yaml`)).toBe('SUCCESS')
})

it.skipIf(!has)(`promtool takes scrape.yaml${why}`, () => {
  expect(promtool('check', 'config', '--syntax-only', `${folder}/scrape.yaml`)).toBe('SUCCESS')
})

const scrape = z.object({ scrape_configs: z.tuple([z.record(z.string(), z.unknown())]) })

// Debian builds Prometheus without the Kubernetes discovery; all but that is read by every promtool.
it.skipIf(!has)(`promtool takes scrape-kubernetes.yaml but for how pods are found${why}`, () => {
  const { kubernetes_sd_configs: found, ...job } = scrape.parse(documentsOf(`${folder}/scrape-kubernetes.yaml`)[0])
    .scrape_configs[0]
  expect(found).toEqual([{ role: 'pod', namespaces: { names: ['default'] } }])
  const path = written('prometheus.yaml', stringify({ scrape_configs: [job] }))
  expect(promtool('check', 'config', '--syntax-only', path)).toBe('SUCCESS')
})
