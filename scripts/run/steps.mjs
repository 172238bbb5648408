const isTerminal = process.stdout.isTTY === true && process.env.CI === undefined
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

function showProgress(title, startedAt) {
  if (!isTerminal) {
    console.log(`  … ${title}`)
    return () => undefined
  }
  let frame = 0
  const draw = () => {
    process.stdout.write(`\r\u001b[2K  ${frames[frame % frames.length]} ${title} ${seconds(startedAt)}`)
    frame += 1
  }
  draw()
  const timer = setInterval(draw, 100)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001b[2K')
  }
}

/**
 * Does one step of something longer and shows it: as a moving line on a terminal, as plain lines elsewhere.
 *
 * @template T
 * @param {string} title what is being done, such as "Building the app"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = performance.now()
  const hide = showProgress(title, startedAt)
  try {
    const result = await work()
    hide()
    console.log(`  ✔ ${title} (${seconds(startedAt)})`)
    return result
  } catch (error) {
    hide()
    console.log(`  ✘ ${title} (${seconds(startedAt)})`)
    throw error
  }
}

/** Says that a step was not needed. */
export function skipped(title, why) {
  console.log(`  ✔ ${title} (${why})`)
}
