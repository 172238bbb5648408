import type { notFound as englishNotFound, wentWrong as englishWentWrong } from '../en/went-wrong'
import type { Translation } from '../speak'

export const wentWrong: Translation<typeof englishWentWrong> = {
  title: 'Ceva nu a mers la noi',
  sentence:
    'Pagina nu a putut fi afișată. Clinicile și conexiunile lor nu sunt afectate. Vă rugăm să încercați din nou.',
  retry: 'Mai încercați',
  home: 'Spre pagina de start',
  reference: 'Referință',
}

export const notFound: Translation<typeof englishNotFound> = {
  title: 'Aici nu este nimic',
  sentence: 'Poate că pagina s-a mutat sau ține de o clinică de care nu vă ocupați.',
  button: 'Spre clinicile mele',
}
