import { messages } from '@/components/messages/messages'
import { Disclosure } from '@/components/ui/disclosure'
import type { Ability } from '@/lib/connect/data-use-view'
import { operationWords } from './operation-words'

function Kind({ kind, abilities }: { kind: Ability['kind']; abilities: readonly Ability[] }) {
  return (
    <div>
      <h3 className="pb-2 font-semibold">{messages().operations.kinds[kind]}</h3>
      <ul className="flex flex-col gap-1.5">
        {abilities.map(({ operation, permission }) => (
          <li key={operation}>
            {operationWords(operation)}
            {permission === null ? null : <span className="text-muted text-sm"> ({permission})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Every kind of thing that this app can ask of Digitail, whether it ever did or not. */
export function Abilities({ abilities }: { abilities: readonly Ability[] }) {
  const words = messages().dataUse
  return (
    <Disclosure title={words.abilities}>
      <p className="max-w-prose text-muted">{words.abilitiesLead}</p>
      <div className="grid w-full gap-6 sm:grid-cols-2">
        <Kind kind="read" abilities={abilities.filter(({ kind }) => kind === 'read')} />
        <Kind kind="write" abilities={abilities.filter(({ kind }) => kind === 'write')} />
      </div>
    </Disclosure>
  )
}
