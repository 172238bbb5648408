import type { clinicList as english } from '../en/clinic-list'
import type { Translation } from '../speak'

export const clinicList: Translation<typeof english> = {
  title: 'Clínicas',
  lead: {
    all: '{total, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
    some: '{matching, number} de {total, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
    many: 'Muchas de {total, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
  },
  search: { label: 'Buscar', hint: 'Clínica, lugar, número o cuenta de Digitail' },
  state: { label: 'Estado', any: 'Cualquiera' },
  acts: {
    label: 'Quién actúa',
    any: 'Cualquiera o nadie',
    words: { person: 'Alguien de la clínica', us: 'Nosotros', nobody: 'Nadie' },
  },
  environment: { label: 'Entorno', any: 'Todos los entornos' },
  sort: {
    label: 'Orden',
    words: {
      name: 'Nombre, A–Z',
      '-name': 'Nombre, Z–A',
      state: 'Más urgentes primero',
      '-state': 'Menos urgentes primero',
      since: 'Más tiempo en su estado primero',
      '-since': 'Cambios recientes primero',
      last: 'Más tiempo sin intercambio primero',
      '-last': 'Intercambio reciente primero',
    },
  },
  show: 'Ver',
  clear: 'Quitar filtros',
  columns: {
    choose: 'Elegir',
    clinic: 'Clínica',
    state: 'Estado',
    account: 'Cuenta de Digitail',
    last: 'Último intercambio',
  },
  choose: 'Elegir {name}',
  sinceWords: 'desde',
  by: 'conectada por {person}',
  pager: { label: 'Páginas', first: 'Inicio', previous: 'Anterior', next: 'Siguiente', last: 'Final' },
  export: { label: 'Exportar estas', csv: 'CSV', json: 'JSON' },
  empty: { title: 'Ninguna clínica todavía', sentence: 'En cuanto alguien conecte una clínica, aparecerá aquí.' },
  nothing: { title: 'Ninguna clínica coincide', sentence: 'Pruebe con menos palabras o letras, o con otro filtro.' },
  bulkPage: {
    disconnect: {
      title: 'Desconectar varias clínicas',
      question: '¿Desconectar {count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}?',
      what: 'Perdemos el acceso enseguida y dejamos de leer sus datos. En Digitail no cambia nada. En cada clínica, una persona puede volver a conectarla.',
      bounded:
        '{live, plural, one {# está conectada} many {# están conectadas} other {# están conectadas}}. Se desconectan como máximo {most, number} a la vez; por las demás le preguntaremos otra vez.',
      others:
        '{others, plural, one {# de las clínicas elegidas no está conectada: no le pasa nada.} many {# de las clínicas elegidas no están conectadas: no les pasa nada.} other {# de las clínicas elegidas no están conectadas: no les pasa nada.}}',
      button: 'Desconectar {count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
      done: '{count, plural, one {# clínica desconectada} many {# de clínicas desconectadas} other {# clínicas desconectadas}}.',
      already:
        '{count, plural, one {# ya no estaba conectada.} many {# ya no estaban conectadas.} other {# ya no estaban conectadas.}}',
      nothing: 'Ninguna de las clínicas elegidas está conectada. Elija primero algunas en la lista.',
      allDone: 'Ya no está conectada ninguna de las clínicas elegidas.',
    },
    renew: {
      title: 'Renovar varias clínicas',
      question:
        '¿Renovar ahora nuestro acceso a {count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}?',
      what: 'Digitail nos da un acceso nuevo a cada una en los próximos minutos, al ritmo habitual. En las clínicas nadie lo nota y nadie tiene que hacer nada.',
      bounded:
        '{live, plural, one {# se puede renovar} many {# se pueden renovar} other {# se pueden renovar}}. Como máximo {most, number} conexiones a la vez: las que llevan más tiempo sin renovarse.',
      others:
        '{others, plural, one {# de las clínicas elegidas no está conectada o requiere atención: no le pasa nada.} many {# de las clínicas elegidas no están conectadas o requieren atención: no les pasa nada.} other {# de las clínicas elegidas no están conectadas o requieren atención: no les pasa nada.}}',
      button: 'Renovar {count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
      done: '{count, plural, one {# clínica se renovará} many {# de clínicas se renovarán} other {# clínicas se renovarán}} en los próximos minutos. La lista mostrará el resultado.',
      already:
        '{count, plural, one {# no está entre ellas.} many {# no están entre ellas.} other {# no están entre ellas.}}',
      nothing:
        'Ninguna de las clínicas elegidas se puede renovar sin que alguien actúe. Elija primero algunas en la lista.',
    },
    andOthers: '{names} y otras',
    reason: 'Motivo',
    reasonHint: 'Para el registro de auditoría, con cada una de ellas.',
    noReason: 'Escriba primero el motivo.',
    back: 'Volver a la lista',
    changed: 'No se ha hecho nada: ahora coinciden más clínicas que antes. Vuelva a mirar el número.',
  },
  bulk: {
    label: 'Con varias a la vez',
    which: 'Qué clínicas',
    chosen: 'Las marcadas',
    all: '{matching, plural, one {La # encontrada} many {Las # encontradas} other {Las # encontradas}}',
    allUncounted: 'Las encontradas',
    hint: 'La página siguiente dice exactamente qué va a ocurrir, y pregunta.',
    renew: 'Renovar…',
    disconnect: 'Desconectar…',
  },
}
