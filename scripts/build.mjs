import { buildApp, generateClient } from './prepare/build-app.mjs'
import { Refusal } from './run/refusal.mjs'

// Builds only what has changed since the last build that was made this way.
try {
  await generateClient()
  await buildApp()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(`${error.output}\n${error.message}`)
  process.exitCode = 1
}
