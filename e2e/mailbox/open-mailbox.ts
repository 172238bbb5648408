import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  url: string
  mails: ParsedMail[]
  close: () => Promise<void>
}

/** A mail server on this machine that keeps what it is given. @param wanted its port, 0 for any free one */
export async function openMailbox(wanted = 0): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    // Whoever shows a password is let in with it, over plain text: this server is on this machine.
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        done()
      }, done)
    },
  })
  const port = await new Promise<number>((resolve, reject) => {
    const listening = server.listen(wanted, '127.0.0.1', () => {
      const address: AddressInfo | string | null = listening.address()
      if (address === null || typeof address === 'string') reject(new Error('the mailbox has no port'))
      else resolve(address.port)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** @returns the address in a mail's text */
export function linkIn(mail: ParsedMail | undefined): string {
  const link = mail?.text?.match(/https?:\S+/)?.[0]
  if (link === undefined) throw new Error('there is no link in the mail')
  return link
}
