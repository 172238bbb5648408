import { z } from 'zod'

const question = z.object({ id: z.number(), task: z.string(), input: z.unknown() })

/** What a worker can do, by name. Input and result travel as JSON. */
export type Tasks = Record<string, (input: unknown) => Promise<unknown>>

/** Makes this process a worker: it does what its parent asks, and ends with it. */
export function serveTasks(tasks: Tasks): void {
  process.on('message', (message) => {
    const { id, task, input } = question.parse(message)
    const work = tasks[task]
    if (work === undefined) throw new Error(`a worker does not know the task ${task}`)
    work(input).then(
      (result) => process.send?.({ id, result }),
      (error: unknown) => process.send?.({ id, failure: error instanceof Error ? error.stack : String(error) }),
    )
  })
  process.once('disconnect', () => process.exit(0))
}
