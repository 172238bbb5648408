export type SceneName = 'apart' | 'together' | 'asleep' | 'mishap' | 'letter' | 'lost'

export function Scene({ name, className = '' }: { name: SceneName; className?: string }) {
  return <svg viewBox="0 0 240 150" aria-hidden="true" focusable="false" className={className} data-scene={name} />
}
