import { createServer } from 'node:net'
import { Refusal } from '../run/refusal.mjs'

// A program on ::1 alone would answer for "localhost" in our place. Systems without IPv6 have no ::1.
const hosts = ['127.0.0.1', '::1']

function whyNot(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

async function checkPort(name, port, instead) {
  const codes = await Promise.all(hosts.map((host) => whyNot(port, host)))
  if (codes.includes('EADDRINUSE')) {
    throw new Refusal(`Port ${port} is taken by another program. Choose another one: ${name}=${instead} npm run demo`)
  }
  if (codes.includes('EACCES')) {
    throw new Refusal(`Port ${port} is not ours to use. Choose one above 1023: ${name}=${instead} npm run demo`)
  }
}

/** @returns {number} the port that an environment variable names */
export function readPort(name, usual) {
  const text = process.env[name] || String(usual)
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new Refusal(`${name} must be a port number from 1 to 65535.`)
  return port
}

/** @throws {Refusal} when one of the demo's two ports cannot be used */
export async function checkPorts(port, sandboxPort) {
  if (port === sandboxPort) throw new Refusal('PORT and SANDBOX_PORT must differ: they are two web servers.')
  await checkPort('PORT', port, 3001)
  await checkPort('SANDBOX_PORT', sandboxPort, 4401)
}
