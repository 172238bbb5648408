import { parseArgs } from 'node:util'
import { closeDb } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { seedClinics } from './seed/seed-clinics'

const usage =
  'npm run seed -- [--clinics 1000] [--from 0]: adds made-up clinics, never where DIGITAIL_ENVIRONMENT is production'

function readNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new Error(usage)
  return Number(text)
}

async function main(): Promise<void> {
  const options = { clinics: { type: 'string', default: '1000' }, from: { type: 'string', default: '0' } } as const
  const { clinics, from } = parseArgs({ options }).values
  const environment = settings().DIGITAIL_ENVIRONMENT
  if (environment === 'production') throw new Error(usage)
  const report = (done: number) => process.stderr.write(`\r${done} of ${clinics} clinics`)
  await seedClinics({ clinics: readNumber(clinics), from: readNumber(from), environment, report })
  process.stderr.write('\n')
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
  .finally(closeDb)
