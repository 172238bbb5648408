import { runNode } from '../run/run-quietly.mjs'
import { hashFiles } from './hash-files.mjs'
import { stepWhenChanged } from './step-when-changed.mjs'

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
  await stepWhenChanged({ title: 'Generating the database client', markFile: clientMark, mark }, () =>
    runNode(['node_modules/prisma/build/index.js', 'generate']),
  )
}

/** Builds the app for production, when anything that it is made of has changed. */
export async function buildApp() {
  const mark = hashFiles([...folders, ...files], isSource)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', BUILD_WITHOUT_TYPES: '1' }
  await stepWhenChanged({ title: 'Building the app', markFile: buildMark, mark }, () =>
    runNode(['node_modules/next/dist/bin/next', 'build'], { env }),
  )
}
