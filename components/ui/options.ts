/** Labels by value as the choices of a `SelectField`, in their order. @param whole label of the first choice, '': no choice */
export function optionsOf(
  labels: Readonly<Record<string, string>>,
  whole?: string,
): { value: string; label: string }[] {
  const options = Object.entries(labels).map(([value, label]) => ({ value, label }))
  return whole === undefined ? options : [{ value: '', label: whole }, ...options]
}
