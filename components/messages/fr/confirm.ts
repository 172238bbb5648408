import { brand } from '@/components/brand'
import type { confirm as english } from '../en/confirm'
import type { Translation } from '../speak'

export const confirm: Translation<typeof english> = {
  title: '¿Es esta su clínica?',
  titleMany: '¿Son estas sus clínicas?',
  from: 'Desde Digitail',
  account: 'Cuenta de Digitail',
  signedInAs: `Ha entrado en ${brand.name} como {who}.`,
  chooseMany: 'Marque las clínicas que quiere conectar.',
  yes: 'Sí, conectar',
  saving: 'Conectando…',
  yesSwitch: 'Sí, cambiar a esta cuenta',
  no: 'No, es otra cuenta',
  back: 'Ir a mis clínicas',
  noHint: 'Si no lo es, no se conectará nada y le mostraremos cómo cambiar de cuenta en Digitail.',
  nothingYet: 'No se conecta nada hasta que usted diga que sí.',
  standing: {
    new: null,
    'same-account': 'Ya está conectada con esta cuenta. Si dice que sí, se renueva.',
    switch:
      'Hasta ahora está conectada con {account}. Si dice que sí, pasa a esta cuenta; mientras no funcione, se queda la anterior.',
    switchUnnamed:
      'Hasta ahora está conectada con otra cuenta de Digitail. Si dice que sí, pasa a esta; mientras no funcione, se queda la anterior.',
    taken: 'Ya la conectaron otras personas. Pídales que le añadan o escriba a soporte.',
  },
  otherAccount: {
    title: 'Esta cuenta de Digitail no es la de antes',
    sentence:
      'Hasta ahora, la clínica estaba conectada con {expected}. Esa conexión queda como está si usted no dice que sí.',
  },
  missing: {
    title: 'Esta cuenta no ve {clinic}',
    sentence:
      'Quería reconectarla, pero no está entre las clínicas de esta cuenta de Digitail. Si esperaba verla, elija «No» y cambie de cuenta.',
  },
  allTaken: {
    title: 'Aquí no hay nada que pueda conectar',
    sentence:
      'Todas las clínicas de esta cuenta de Digitail ya las conectaron otras personas. Pídales que le añadan o escriba a soporte.',
  },
}
