import { z } from 'zod'
import { seedClinics } from '../../seed/seed-clinics'
import { serveTasks } from '../world/serve-tasks'

async function seed(input: unknown): Promise<void> {
  await seedClinics({ clinics: z.number().int().positive().parse(input) })
}

serveTasks({ seed })
