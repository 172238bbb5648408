import 'server-only'
import { createTransport } from 'nodemailer'
import { smtpOptions } from './smtp-options'

const patienceMs = 5_000

/**
 * Connects to a mail server and signs in, as sending would; sends nothing.
 *
 * @throws nodemailer's error
 */
export async function checkMailServer(smtpUrl: string): Promise<void> {
  const limits = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs }
  const transport = createTransport({ ...smtpOptions(smtpUrl), ...limits })
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}
