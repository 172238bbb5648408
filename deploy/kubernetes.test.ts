import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documentsOf, sectionOf } from './testing/documents'

const folder = 'deploy/kubernetes'
const named = z.object({ kind: z.string(), metadata: z.object({ name: z.string() }) }).loose()
const manifests = readdirSync(folder).map((file) => ({
  file,
  objects: documentsOf(join(folder, file)).map((each) => named.parse(each)),
}))
const objects = manifests.flatMap((each) => each.objects)

const refs = { claimName: 'PersistentVolumeClaim', secretRef: 'Secret', configMapRef: 'ConfigMap' } as const

/** @returns "Kind name" of whatever an object asks for, however deep */
function wantedBy(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'claimName') return [`${refs.claimName} ${String(inner)}`]
    if (key === 'secretRef' || key === 'configMapRef') {
      return [`${refs[key]} ${z.object({ name: z.string() }).parse(inner).name}`]
    }
    return wantedBy(inner)
  })
}

const guide = sectionOf('docs/deploy.md', 'Kubernetes')

describe('the manifests for Kubernetes', () => {
  it('define every claim, secret and configuration that a pod asks for', () => {
    const defined = new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`))
    const wanted = [...new Set(wantedBy(objects))]
    expect(wanted.length).toBeGreaterThan(3)
    expect(wanted.filter((each) => !defined.has(each))).toEqual([])
  })

  it('can be applied again: the guide takes away what cannot be changed', () => {
    for (const { file, objects: own } of manifests) {
      for (const { metadata } of own.filter(({ kind }) => kind === 'Job')) {
        const taken = guide.indexOf(`kubectl delete job ${metadata.name} --ignore-not-found`)
        expect([metadata.name, taken]).not.toEqual([metadata.name, -1])
        expect(taken).toBeLessThan(guide.indexOf(`kubectl apply -f ${folder}/${file}`))
        expect(guide).toContain(`job/${metadata.name}`)
      }
    }
  })

  it('come in an order that works: tables, roles, their passwords, configuration, jobs, app', () => {
    const steps = [
      'DATABASE_URL="$ADMIN_DATABASE_URL" npm run migrate',
      '-f prisma/roles.sql',
      'ALTER ROLE digitail_connect_app LOGIN PASSWORD',
      'ALTER ROLE digitail_connect_migrator LOGIN PASSWORD',
      'kubectl apply -f deploy/kubernetes/config.yaml',
      'kubectl apply -f deploy/kubernetes/jobs.yaml',
      'kubectl wait',
      'kubectl apply -f deploy/kubernetes/app.yaml',
    ]
    const block = guide.split('```')[1] ?? ''
    const places = steps.map((step) => block.indexOf(step))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const applied = manifests.filter(({ file }) => !block.includes(`${folder}/${file}`)).map(({ file }) => file)
    expect(applied).toEqual([])
  })
})
