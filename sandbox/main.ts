import { z } from 'zod'
import { readOptions } from './sandbox-options'
import { startSandbox } from './start-sandbox'

/** Runs the sandbox until it is told to stop. Its one line on stdout says where it listens. */
async function main(): Promise<void> {
  const options = readOptions(process.env)
  const sandbox = await startSandbox(options)
  console.log(`sandbox listening on ${sandbox.url}`)
  const stop = () => {
    sandbox.close().then(
      () => process.exit(0),
      (cause) => fail(cause),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** One clear sentence, and exit 1. */
function fail(cause: unknown): void {
  console.error(sentence(cause))
  process.exit(1)
}

function sentence(cause: unknown): string {
  if (cause instanceof z.ZodError) {
    return cause.issues.map(({ path, message }) => `The sandbox cannot start: ${path.join('.')} ${message}.`).join('\n')
  }
  if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
    const port = 'port' in cause ? cause.port : 'wanted'
    return `The sandbox cannot start: port ${port} is already taken. End what uses it, or set SANDBOX_PORT to another port.`
  }
  return `The sandbox cannot start: ${cause instanceof Error ? cause.message : 'unknown reason'}.`
}

main().catch(fail)
