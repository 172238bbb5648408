import { sendConsoleToLog } from '../console-to-log'
import { watchLastResort } from '../last-resort'
import { beforeSignalsEndUs } from '../shutdown'

// A process in which something fails that nobody catches: how, says its first argument.
const words = 'select secret-words from "User"'
const [how] = process.argv.slice(2)

sendConsoleToLog()
watchLastResort()
beforeSignalsEndUs(async () => {
  process.stdout.write('drained\n')
})

if (how === 'exception') setTimeout(() => JSON.parse(words), 1)
if (how === 'rejection') void Promise.reject(new Error(words))
if (how === 'console') {
  console.error('⨯', new Error(words))
  console.error('token=%s', 'a'.repeat(30), 'Bearer abcdefgh12345678')
}
setTimeout(() => process.stdout.write('still here\n'), 1_000)
