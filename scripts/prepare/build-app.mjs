import { rmSync, writeFileSync } from 'node:fs'
import { runNode } from '../run/run-quietly.mjs'
import { skipped, step } from '../run/steps.mjs'
import { hashFiles, hasMark } from './hash-files.mjs'

const folders = ['app', 'components', 'lib', 'prisma', 'public']
const files = [
  'instrumentation.ts',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const clientMark = 'prisma/generated/made-from'
const buildMark = '.next/made-from'

const isSource = (file) => !file.startsWith('prisma/generated/') && !/\.test\.tsx?$|\.md$/.test(file)

/** Generates the database client from schema.prisma, when that has changed. */
export async function generateClient() {
  const mark = hashFiles(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (hasMark(clientMark, mark)) return skipped('Generating the database client', 'unchanged')
  await step('Generating the database client', () => runNode(['node_modules/prisma/build/index.js', 'generate']))
  writeFileSync(clientMark, mark)
}

/** Builds the app for production, when anything that it is made of has changed. */
export async function buildApp() {
  const mark = hashFiles([...folders, ...files], isSource)
  if (hasMark(buildMark, mark)) return skipped('Building the app', 'unchanged')
  rmSync(buildMark, { force: true })
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', BUILD_WITHOUT_TYPES: '1' }
  await step('Building the app', () => runNode(['node_modules/next/dist/bin/next', 'build'], { env }))
  writeFileSync(buildMark, mark)
}
