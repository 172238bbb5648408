import type { dataUse as english } from '../en/data-use'
import type { Translation } from '../speak'

export const dataUse: Translation<typeof english> = {
  title: 'Qué hicimos en nombre de esta clínica',
  pageTitle: 'Qué hicimos en nombre de {clinic}',
  lead: 'Cada vez que esta aplicación pidió algo a Digitail con el permiso de la clínica. El personal y los admins ven lo mismo.',
  lastDays: '{days, plural, one {Último día} many {Últimos # de días} other {Últimos # días}}',
  reads: 'Lecturas',
  changes: 'Cambios o envíos',
  failed: 'Fallos',
  columns: { what: 'Qué', kind: 'Tipo', often: 'Veces', failed: 'Fallos', last: 'Última' },
  times: '{count, plural, =1 {una vez} one {# vez} many {# de veces} other {# veces}}',
  someFailed: '{count, plural, =1 {una vez} one {# vez} many {# de veces} other {# veces}} sin éxito',
  none: { title: 'Nada en este periodo', sentence: 'No pedimos nada a Digitail en nombre de esta clínica.' },
  dayByDay: 'Día a día',
  seeAll: 'Día a día y como archivo',
  utc: 'Los días empiezan a medianoche UTC.',
  from: 'Desde',
  to: 'Hasta',
  show: 'Ver',
  exportTitle: 'Lléveselo',
  exportLead: 'La misma lista como archivo, para la documentación de la clínica. Anotamos quién se la llevó.',
  csv: 'Hoja de cálculo (CSV)',
  json: 'Para programas (JSON)',
  abilities: 'Todo lo que esta aplicación puede hacer',
  abilitiesLead:
    'Decide Digitail: esta aplicación solo puede hacer allí lo que puede hacer la cuenta que conectó la clínica. Entre paréntesis, cómo llama Digitail a ese permiso.',
  back: 'Volver a {clinic}',
}
