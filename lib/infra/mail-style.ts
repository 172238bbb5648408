import type { MailAccent, MailBrand } from './mail-words'

const plain: MailAccent = { accent: '#1c1c1c', onAccent: '#ffffff', warm: '#8a8a8a' }

// A fork that writes a colour in another form gets a plain mail, never a broken one.
function safe(accent: MailAccent): MailAccent {
  return Object.values(accent).every((colour) => /^#[0-9a-f]{6}$/i.test(colour)) ? accent : plain
}

const ground = { page: '#fbf6ec', card: '#ffffff', ink: '#1d2b28', muted: '#566560', line: '#e6dfd1' }
const night = { page: '#0e1a18', card: '#152422', ink: '#ecf3ef', muted: '#a3b3ad', line: '#2b3d39' }

/** The colours that stand in the tags: what a mail program shows that drops style sheets. */
export function mailColours(brand: MailBrand) {
  return { ...ground, ...safe(brand.accent.light) }
}

/** The style sheet of a mail: the same colours for a dark screen. */
export function mailStyleSheet(brand: MailBrand): string {
  const { accent, onAccent, warm } = safe(brand.accent.dark)
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:${night.page}!important}
.card{background:${night.card}!important;border-color:${night.line}!important}
.ink,.ink a{color:${night.ink}!important}
.muted,.muted a{color:${night.muted}!important}
.line{border-color:${night.line}!important}
.button{background:${accent}!important}
.button a{color:${onAccent}!important}
.accent{background:${accent}!important}
.warm{background:${warm}!important}
}`
}
