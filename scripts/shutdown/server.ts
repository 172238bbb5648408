import { createServer } from 'node:http'
import { GET as live } from '@/app/api/health/live/route'
import { GET as ready } from '@/app/api/health/ready/route'
import { startServer } from '@/instrumentation-node'

/** A server that ends as `next start` does: its own handler of signals comes first, and startServer puts ours before it. */
const server = createServer(async (request, response) => {
  const answer = request.url === '/api/health/ready' ? await ready() : live()
  response.writeHead(answer.status, { connection: 'close' }).end(await answer.text())
})
process.once('SIGTERM', () => void server.close(() => process.exit(143)))
process.once('SIGINT', () => void server.close(() => process.exit(130)))
await startServer()
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())))
