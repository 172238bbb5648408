const isTerminal = process.stdout.isTTY === true && process.env.CI === undefined
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/** What is being done, in the order in which it began. */
const shown = new Set()
let timer
let frame = 0

function wipe() {
  if (isTerminal && shown.size > 0) process.stdout.write('\r\u001b[2K')
}

function draw() {
  const all = [...shown].map(({ title, startedAt }) => `${title} ${seconds(startedAt)}`).join(', ')
  process.stdout.write(`\r\u001b[2K  ${frames[frame % frames.length]} ${all}`)
  frame += 1
}

function show(work) {
  if (!isTerminal) return console.log(`  … ${work.title}`)
  shown.add(work)
  timer ??= setInterval(draw, 100)
  draw()
}

function hide(work) {
  wipe()
  shown.delete(work)
  if (shown.size > 0 || timer === undefined) return
  clearInterval(timer)
  timer = undefined
}

/**
 * Says something in between, also while steps are being shown.
 *
 * @param {string} line
 */
export function say(line) {
  wipe()
  console.log(line)
}

/**
 * Does one step of something longer and shows it: as a moving line on a terminal, which several share, as plain lines
 * elsewhere.
 *
 * @template T
 * @param {string} title what is being done, such as "Building the app"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = performance.now()
  const shownAs = { title, startedAt }
  show(shownAs)
  let mark = '✘'
  try {
    const result = await work()
    mark = '✔'
    return result
  } finally {
    hide(shownAs)
    say(`  ${mark} ${title} (${seconds(startedAt)})`)
  }
}

/** Says that a step was not needed. */
export function skipped(title, why) {
  say(`  ✔ ${title} (${why})`)
}
