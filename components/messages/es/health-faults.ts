import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What is wrong, and what to do about it: apart from the other sentences of the page, because they are many. */
export const faults: Translation<typeof english.faults> = {
  'node-too-old': {
    says: 'Node.js {version} es más antiguo que lo que esta aplicación necesita.',
    fix: 'Instale Node.js 24 y vuelva a iniciar.',
  },
  'node-end-of-life': {
    says: 'Node.js {version} ya no recibe correcciones de seguridad.',
    fix: 'Instale Node.js 24 y vuelva a iniciar.',
  },
  'settings-invalid': {
    says: 'La aplicación no puede iniciarse: {faults}',
    fix: 'Corríjalo en .env o en el entorno; README enumera todos los ajustes.',
  },
  'app-unreachable': {
    says: '{url} no responde desde aquí ({because}).',
    fix: 'Inicie la aplicación, dirija a ella el nombre y el proxy, o corrija APP_URL. Si los demás llegan y solo esta máquina no, déjelo así.',
  },
  'app-is-another': {
    says: '{url} responde (estado {status}), pero no es esta aplicación.',
    fix: 'Corrija APP_URL o dirija el proxy a esta aplicación.',
  },
  'host-differs': {
    says: 'Las peticiones llegan para un host distinto del de APP_URL, {url}.',
    fix: 'Si los usuarios abren la aplicación en otra dirección, ponga esa en APP_URL. Si no, haga que el proxy transmita la cabecera Host.',
  },
  'scheme-differs': {
    says: 'Las peticiones llegan con un esquema distinto del de APP_URL, {url}. El navegador descarta entonces nuestras cookies y nadie puede entrar.',
    fix: 'Haga que el proxy lleve a los usuarios de http a https y que ponga él mismo X-Forwarded-Proto.',
  },
  'redirect-uri-local': {
    says: 'El entorno de producción de Digitail solo acepta una dirección https pública, y la nuestra es {uri}.',
    fix: 'Ponga la dirección pública en APP_URL o use DIGITAIL_ENVIRONMENT=sandbox para una primera prueba.',
  },
  'cookies-changed': {
    says: 'Una cookie no llega tal como la pone esta aplicación: {name} falta, o tiene otro nombre u otro contenido.',
    fix: 'Algo delante de la aplicación reescribe Set-Cookie. Desactívelo (nginx: proxy_cookie_domain, proxy_cookie_flags, proxy_cookie_path).',
  },
  'database-away': {
    says: 'La base de datos no responde ({because}).',
    fix: 'Iníciela y compruebe el host, el usuario y la contraseña de DATABASE_URL.',
  },
  'database-in-use': {
    says: 'La aplicación está en marcha con la base de datos integrada en {folder}, que es para un solo proceso.',
    fix: 'Mire «Estado del sistema» en la aplicación, o detenga antes la aplicación.',
  },
  'database-embedded': {
    says: 'Producción funciona con la base de datos integrada en {folder}: una sola instancia y un solo disco.',
    fix: 'Ponga en DATABASE_URL un Postgres vacío y ejecute: npm run move-to-postgres',
  },
  'migrations-missing': {
    says: 'Migraciones que le faltan a la base de datos: {count}.',
    fix: 'Ejecute: npm run migrate',
  },
  'role-too-strong': {
    says: 'La aplicación se conecta como {name}, que podría modificar el registro de auditoría.',
    fix: 'Cree los roles con prisma/roles.sql y ponga digitail_connect_app en DATABASE_URL.',
  },
  'keys-missing': {
    says: 'Hay claves de acceso a Digitail selladas con {missing}, que no está en TOKEN_ENCRYPTION_KEYS.',
    fix: 'Vuelva a poner {missing} después de la primera clave e inicie de nuevo.',
  },
  'keys-wrong': {
    says: 'La clave que está como {wrong} en TOKEN_ENCRYPTION_KEYS no es la que selló lo guardado.',
    fix: 'Vuelva a poner la clave correcta con ese identificador e inicie de nuevo. Una clave nueva lleva un identificador propio, delante de las demás.',
  },
  'keys-unopened': {
    says: 'No se puede abrir una clave envuelta de TOKEN_ENCRYPTION_KEYS ({because}).',
    fix: 'Haga que esta máquina llegue al servicio de claves y que su cuenta pueda descifrar allí con la clave maestra.',
  },
  'journal-unwritable': {
    says: 'No se puede escribir en {folder}: lo que llegue de Digitail mientras la base de datos no responde se perdería con el proceso.',
    fix: 'Dé a este proceso permiso para escribir allí, o ponga en DATA_DIR un disco en el que pueda escribir.',
  },
  'journal-left': {
    says: 'Archivos del diario en {folder} que no se pueden leer: {unreadable}.',
    fix: 'Busque en los registros del servidor «a journal entry cannot be read». Reponga la clave de cifrado que falte y después quite .unreadable del nombre del archivo.',
  },
  'background-late': {
    says: 'Desde hace minutos, nada renueva conexiones en segundo plano. Última vez: {last}.',
    fix: 'Mantenga un servidor en marcha, o haga que un programador de tareas llame cada minuto a POST {path} con CRON_SECRET.',
  },
  'restored-waiting': {
    says: 'Conexiones de una copia de seguridad que aún no han demostrado que funcionan: {waiting}.',
    fix: 'Espere unos minutos. Si queda alguna, permita probarla, aquí o con npm run restore -- --try. Nunca en una copia de un sistema que sigue en marcha.',
  },
  'mail-off': {
    says: 'No hay servidor de correo: ni enlaces para entrar ni avisos.',
    fix: 'Configure SMTP_URL y EMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} no responde o no ofrece cifrado.',
    fix: 'Compruebe el host y el puerto de SMTP_URL, y que esta máquina pueda llegar a él (muchos proveedores cierran el puerto 25; use 587 o 465).',
  },
  'mail-refuses-us': {
    says: '{host} no acepta nuestro usuario o contraseña.',
    fix: 'Corrija ambos en SMTP_URL; los caracteres especiales deben codificarse con porcentajes.',
  },
  'issuer-unreachable': {
    says: '{host} no indica dónde se entra ({because}).',
    fix: 'Corrija OIDC_ISSUER: es la dirección bajo la que está /.well-known/openid-configuration.',
  },
  'clock-off': {
    says: 'El reloj de esta máquina difiere del de {host} en {seconds} segundos.',
    fix: 'Active la sincronización de la hora (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'El reloj de esta máquina difiere del de {host} en {seconds} segundos. Nadie podrá entrar, y lo que es válido parecerá caducado.',
    fix: 'Active la sincronización de la hora (timedatectl set-ntp true) y vuelva a iniciar la aplicación.',
  },
  'clock-unknown': {
    says: 'Ninguna respuesta de {host} indicó la hora: no se pudo comparar nuestro reloj.',
    fix: 'Compruebe que la sincronización de la hora está activa (timedatectl) y vuelva a mirar aquí cuando Digitail responda.',
  },
  'digitail-unreachable': {
    says: '{url} no responde ({because}).',
    fix: 'Haga que esta máquina pueda llegar: servidor de nombres, cortafuegos, proxy de salida. Si la dirección está mal, corrija el ajuste DIGITAIL_…_URL.',
  },
}
