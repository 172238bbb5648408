import 'server-only'
import { errorFacts, logger } from './logger'

/**
 * What nobody caught. Next goes on after both; we go on after a promise that failed unheard, but not after an exception:
 * nobody knows what it left half done. Refreshes are finished first, as with every SIGTERM, and a supervisor starts anew.
 *
 * @param end asks the process to shut down
 */
export function watchLastResort(end: () => void = () => process.kill(process.pid, 'SIGTERM')): void {
  process.on('unhandledRejection', (reason) => {
    logger().error({ event: 'rejection.unhandled', ...errorFacts(reason) }, 'a promise failed and nobody was told')
  })
  process.once('uncaughtException', (error) => {
    logger().fatal({ event: 'exception.uncaught', ...errorFacts(error) }, 'nobody caught this; shutting down')
    end()
  })
}
