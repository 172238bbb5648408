import { z } from 'zod'
import { settingsSchema } from '../state/settings'

/** How a setting is shown and read on the control page. */
export type SettingField = { name: string; kind: 'boolean' | 'integer' | 'choice'; choices: string[] }

const shape = z.object({
  properties: z.record(z.string(), z.object({ type: z.string(), enum: z.array(z.string()).optional() })),
})

/** One field for each setting, read from the schema, so that a new switch shows by itself. */
export const settingFields: SettingField[] = Object.entries(shape.parse(z.toJSONSchema(settingsSchema)).properties).map(
  ([name, { type, enum: choices = [] }]) => ({
    name,
    kind: type === 'boolean' ? 'boolean' : choices.length > 0 ? 'choice' : 'integer',
    choices,
  }),
)

/** @returns the settings that a form of the control page says; an unticked box is false. */
export function settingsOfForm(form: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    settingFields.map(({ name, kind }) => {
      const text = form.get(name)
      if (kind === 'boolean') return [name, text !== null]
      return [name, kind === 'integer' ? Number(text) : text]
    }),
  )
}
