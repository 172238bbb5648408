/** What an animal's face says. */
export type Mood = 'awake' | 'happy' | 'asleep' | 'puzzled'

const closed = { happy: -6, asleep: 5 }

function Eye({ x, mood, look, lines, dots }: { x: number; mood: Mood; look: number; lines: string; dots: string }) {
  if (mood === 'happy' || mood === 'asleep') {
    const bend = closed[mood]
    return (
      <path d={`M${x - 5} 0q5 ${bend} 10 0`} className={`fill-none ${lines}`} strokeWidth="3" strokeLinecap="round" />
    )
  }
  return <circle cx={x + look} cy="0" r={mood === 'puzzled' && x > 0 ? 4.6 : 3.6} className={dots} />
}

/** Two eyes around the origin. @param look how far they turn aside, -3 to 3 */
export function Eyes({ mood, look = 0, lines, dots }: { mood: Mood; look?: number; lines: string; dots: string }) {
  return (
    <>
      <Eye x={-15} mood={mood} look={look} lines={lines} dots={dots} />
      <Eye x={15} mood={mood} look={look} lines={lines} dots={dots} />
    </>
  )
}
