import type { health as english } from '../en/health'
import type { Translation } from '../speak'
import { faults } from './health-faults'

export const health: Translation<typeof english> = {
  title: 'Estado del sistema',
  lead: 'Lo que esta aplicación necesita para funcionar, revisado ahora mismo. No se ha cambiado nada.',
  allGood: 'Todo está en orden.',
  someWrong: 'Hay algo que debe revisar.',
  fix: 'Qué hacer:',
  states: { good: 'En orden', warn: 'Revíselo', bad: 'Corríjalo' },
  checks: {
    node: { name: 'Node.js', good: 'Versión {version}.' },
    settings: { name: 'Configuración', good: 'Están todos los ajustes y encajan entre sí.' },
    'public-url': { name: 'Dirección pública', good: '{url} lleva a esta aplicación.' },
    'redirect-uri': { name: 'URI de redirección', good: 'Pida a Digitail que autorice exactamente esta: {uri}' },
    cookies: { name: 'Cookies', good: '{name} llega tal como se puso.' },
    database: { name: 'Base de datos', good: '{what} responde.' },
    migrations: { name: 'Migraciones', good: 'La base de datos las tiene todas.' },
    'database-role': { name: 'Rol en la base de datos', good: '{name} tiene los permisos que necesita y ninguno más.' },
    keys: { name: 'Claves de cifrado', good: 'Todo lo guardado se abre con {ids}.' },
    journal: { name: 'Diario en disco', good: 'Se puede escribir en {folder}. En espera: {waiting}.' },
    background: { name: 'Segundo plano', good: 'Está en marcha.' },
    restored: { name: 'Conexiones restauradas', good: 'Ninguna le espera. En prueba ahora mismo: {released}.' },
    mail: { name: 'Servidor de correo', good: '{host} nos deja entrar.' },
    issuer: { name: 'Servicio para entrar', good: '{host} responde.' },
    clock: { name: 'Reloj', good: 'Coincide con el reloj de {host}.' },
    digitail: { name: 'Digitail', good: 'Todas las direcciones de {host} responden.' },
  },
  faults,
  release: 'Probarlas de una en una',
  released:
    'Se están probando ahora, una cada pocos segundos. Las que ya no funcionen pedirán a su clínica que reconecte.',
}
