import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documentsOf } from './testing/documents'

const job = z.object({
  job_name: z.string(),
  metrics_path: z.string(),
  static_configs: z.array(z.object({ targets: z.array(z.string()) })).default([]),
  relabel_configs: z
    .array(z.object({ source_labels: z.array(z.string()), regex: z.string().optional() }).loose())
    .default([]),
})
const jobOf = (file: string) =>
  z.object({ scrape_configs: z.tuple([job]) }).parse(documentsOf(`deploy/prometheus/${file}`)[0]).scrape_configs[0]

const set = z.object({
  spec: z.object({
    replicas: z.number(),
    template: z.object({
      metadata: z.object({ labels: z.object({ app: z.string() }) }),
      spec: z.object({
        containers: z.tuple([z.object({ ports: z.tuple([z.object({ name: z.string() })]) })]),
      }),
    }),
  }),
})

describe('how Prometheus finds the instances', () => {
  it.each(['scrape.yaml', 'scrape-kubernetes.yaml'])(
    '%s asks the metrics, by the name that the alerts know',
    (file) => {
      const { job_name, metrics_path } = jobOf(file)
      expect(existsSync(`app${metrics_path}/route.ts`)).toBe(true)
      const alerts = readFileSync('deploy/prometheus/alerts.yaml', 'utf8')
      const known = [...alerts.matchAll(/job="([^"]+)"/g)].map(([, name]) => name)
      expect(known).toEqual([job_name])
    },
  )

  it('one by one: as many as HAProxy has, none of them the load balancer', () => {
    const servers = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8').match(/^ +server /gm) ?? []
    expect(jobOf('scrape.yaml').static_configs.flatMap(({ targets }) => targets)).toHaveLength(servers.length)
  })

  it('in a cluster by the label and the port of its pods', () => {
    const { spec } = set.parse(documentsOf('deploy/kubernetes/app.yaml')[0])
    const [{ ports }] = spec.template.spec.containers
    const [kept] = jobOf('scrape-kubernetes.yaml').relabel_configs
    expect(kept?.source_labels).toEqual([
      '__meta_kubernetes_pod_label_app',
      '__meta_kubernetes_pod_container_port_name',
    ])
    expect(kept?.regex).toBe(`${spec.template.metadata.labels.app};${ports[0].name}`)
  })
})
