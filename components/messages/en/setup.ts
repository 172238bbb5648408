import { sentence } from '../sentence'

/** The page that stands in for everything while the app has not been set up. */
export const setup = {
  title: 'Almost there',
  lead: 'The app runs, but has no settings yet. Whoever runs it does this once, on its machine:',
  demo: 'Only want to look around? Stop it, then:',
  copy: 'Make a file for the settings:',
  fill: 'Fill in what is needed:',
  migrate: 'Prepare the database:',
  start: 'Start it again:',
  doctor: sentence('Something is unclear? {command} says what is missing, and how to put it right.', 'command'),
} as const
