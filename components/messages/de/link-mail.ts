import { brand } from '@/components/brand'
import type { linkMail as english } from '../en/link-mail'
import type { Translation } from '../speak'

export const linkMail: Translation<typeof english> = {
  connect: {
    subject: 'Bitte mit Digitail verbinden: {clinic}',
    title: '{clinic} verbinden',
    what: `${brand.name} bittet Sie, {clinic} mit Digitail zu verbinden. Das dauert etwa eine Minute.`,
    whatNamed: `{who} (${brand.name}) bittet Sie, {clinic} mit Digitail zu verbinden. Das dauert etwa eine Minute.`,
    button: 'Praxis verbinden',
  },
  repair: {
    subject: 'Bitte neu mit Digitail verbinden: {clinic}',
    title: '{clinic} neu verbinden',
    what: `${brand.name} bittet Sie, {clinic} neu zu verbinden: Digitail gibt uns keinen Zugang mehr. Alles bleibt, wie es ist, und es dauert etwa eine Minute.`,
    whatNamed: `{who} (${brand.name}) bittet Sie, {clinic} neu zu verbinden: Digitail gibt uns keinen Zugang mehr. Alles bleibt, wie es ist, und es dauert etwa eine Minute.`,
    button: 'Praxis neu verbinden',
  },
  account:
    'Sie brauchen ein Digitail-Konto der Praxis, aber kein Konto bei uns. Verbunden wird erst, wenn Sie den Namen der Praxis gesehen und Ja gesagt haben.',
  passOn:
    'Sind Sie dafür nicht zuständig? Dann leiten Sie diese E-Mail bitte an die Person weiter, die Digitail in der Praxis verwaltet.',
  until: 'Der Link gilt nur für diese Praxis, bis zum {when} (UTC).',
  help: `Fragen? Schreiben Sie an ${brand.supportEmail}.`,
}
