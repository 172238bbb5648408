import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = {
  inbox: ParsedMail[]
  /** What the server answers to the next recipients, such as '550 no such mailbox'; null is yes. */
  refuse: (answer: string | null) => void
  close: () => Promise<void>
}

function refusal(answer: string): Error {
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) })
}

/** A real mail server on this machine. Points the settings at it: call it before anything reads them. */
export async function startMailServer(): Promise<MailServer> {
  const inbox: ParsedMail[] = []
  let answer: string | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answer === null ? null : refusal(answer)),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        inbox.push(mail)
        done()
      }, done)
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`
  process.env.EMAIL_FROM = 'Clinic Connect <hello@connect.example>'
  return {
    inbox,
    refuse: (next) => {
      answer = next
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** "recipient: subject" of every mail so far, and forgets them. */
export function readMails({ inbox }: MailServer): string[] {
  const to = (mail: ParsedMail) => (Array.isArray(mail.to) ? mail.to : [mail.to]).map((each) => each?.text).join()
  return inbox.splice(0).map((mail) => `${to(mail)}: ${mail.subject}`)
}
