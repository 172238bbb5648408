import { noAnswer } from './data-of'
import type { DigitailRequest } from './digitail-request'
import { pathId } from './path-id'

/**
 * Sends an invoice by e-mail (digitail documentation: send-invoice-pdf; permissions ACCESS_PATIENTS and
 * SEND_PATIENT_DOCUMENTS). A GET that sends mail: never repeated, prefetched or cached.
 */
export function sendInvoicePdf(input: {
  invoiceId: number
  clientId?: number
  emails?: readonly string[]
  includePaymentLink?: boolean
}): DigitailRequest<null> {
  const { invoiceId, clientId, emails, includePaymentLink } = input
  return {
    operation: 'invoices.send-pdf',
    method: 'GET',
    path: `/invoices/${pathId(invoiceId)}/sendPdf`,
    clinicId: null,
    query: {
      client_id: clientId,
      emails,
      include_payment_link: includePaymentLink === undefined ? undefined : Number(includePaymentLink),
    },
    body: { kind: 'none' },
    answer: noAnswer,
    isRepeatable: false,
  }
}
