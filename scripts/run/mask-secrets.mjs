const secrets = new Set()

/** @param {string} value must never be printed or written to a log of ours from now on */
export function keepSecret(value) {
  if (value.length >= 8) secrets.add(value)
}

/** @returns {string} the text with every secret blanked */
export function maskSecrets(text) {
  let masked = text
  for (const secret of secrets) masked = masked.replaceAll(secret, '•••')
  return masked
}
