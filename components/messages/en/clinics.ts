import { brand } from '@/components/brand'
import { sentence } from '../sentence'

export const clinics = {
  title: 'My clinics',
  connect: 'Connect with Digitail',
  leaving: 'Taking you to Digitail…',
  connectAnother: 'Connect another clinic',
  reconnect: 'Reconnect',
  open: sentence('Open {clinic}', 'clinic'),
  empty: {
    title: 'Bring your clinic in',
    lead: `Once your clinic is connected, ${brand.name} can read its day from Digitail: appointments, patients, vets. Always up to date, nothing typed twice.`,
    stepsTitle: 'What will happen',
    steps: [
      { title: 'You sign in to Digitail', text: 'On Digitail’s own page. We never see your password.' },
      { title: 'You say yes', text: 'Digitail asks whether we may read your clinic.' },
      { title: 'You check the name', text: 'We show you the clinic. One press, and it is connected.' },
    ],
    takes: 'Takes about a minute. You can undo it at any time.',
  },
} as const
