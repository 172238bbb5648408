import type { notFound as englishNotFound, wentWrong as englishWentWrong } from '../en/went-wrong'
import type { Translation } from '../speak'

export const wentWrong: Translation<typeof englishWentWrong> = {
  title: 'Algo ha fallado por nuestra parte',
  sentence:
    'No se pudo mostrar la página. Sus clínicas y sus conexiones no se ven afectadas. Vuelva a intentarlo, por favor.',
  retry: 'Reintentar',
  home: 'Ir a la página de inicio',
  reference: 'Referencia',
}

export const notFound: Translation<typeof englishNotFound> = {
  title: 'Aquí no hay nada',
  sentence: 'Puede que la página se haya movido o que sea de una clínica de la que usted no se ocupa.',
  button: 'Ir a mis clínicas',
}
