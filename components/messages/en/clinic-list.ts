const grouped = (count: number) => new Intl.NumberFormat('en').format(count)
const clinics = (count: number) => (count === 1 ? '1 clinic' : `${grouped(count)} clinics`)

export const clinicList = {
  title: 'Clinics',
  /** `matching` is null when a search found more than a page and did not count on. */
  lead: (matching: number | null, total: number) => {
    if (matching === null) return `Many of ${clinics(total)}`
    return matching === total ? clinics(total) : `${grouped(matching)} of ${clinics(total)}`
  },
  search: { label: 'Search', hint: 'Clinic, place, number, or Digitail account' },
  state: { label: 'State', any: 'Any state' },
  acts: {
    label: 'Who must act',
    any: 'Anyone or nobody',
    words: { person: 'Someone at the clinic', us: 'We', nobody: 'Nobody' },
  },
  environment: { label: 'Environment', any: 'All environments' },
  sort: {
    label: 'Order',
    words: {
      name: 'Name, A to Z',
      '-name': 'Name, Z to A',
      state: 'Most urgent first',
      '-state': 'Least urgent first',
      since: 'Longest in its state first',
      '-since': 'Changed last, first',
      last: 'Longest without an exchange first',
      '-last': 'Latest exchange first',
    },
  },
  show: 'Show',
  clear: 'Clear filters',
  columns: { choose: 'Choose', clinic: 'Clinic', state: 'State', account: 'Digitail account', last: 'Last exchange' },
  choose: (name: string) => `Choose ${name}`,
  sinceWords: 'since',
  by: (person: string) => `connected by ${person}`,
  pager: { label: 'Pages', first: 'First', previous: 'Previous', next: 'Next', last: 'Last' },
  export: { label: 'Export these', csv: 'CSV', json: 'JSON' },
  empty: { title: 'No clinic yet', sentence: 'As soon as someone connects a clinic, it appears here.' },
  nothing: { title: 'No clinic matches', sentence: 'Try fewer words or letters, or another filter.' },
  bulkPage: {
    disconnect: {
      title: 'Disconnect several clinics',
      question: (count: number) => `Disconnect ${clinics(count)}?`,
      what: 'We lose our access at once and read nothing of theirs any more. Nothing changes in Digitail. A person at each clinic can connect it again.',
      bounded: (most: number, live: number) =>
        `${grouped(live)} are connected. At most ${grouped(most)} are disconnected at a time; you are asked again for the rest.`,
      others: (others: number) => `${clinics(others)} of your choice are not connected: nothing happens to them.`,
      button: (count: number) => `Disconnect ${clinics(count)}`,
      done: (count: number, already: number) =>
        already === 0
          ? `${clinics(count)} disconnected.`
          : `${clinics(count)} disconnected, ${grouped(already)} were not connected already.`,
      nothing: 'None of the chosen clinics is connected. Choose some on the list first.',
      allDone: 'None of the chosen clinics is connected any more.',
    },
    renew: {
      title: 'Renew several clinics',
      question: (count: number) => `Renew our access to ${clinics(count)} now?`,
      what: 'Digitail gives us fresh access to each in the next minutes, at the usual pace. Nobody at the clinics notices, and nobody has to do anything.',
      bounded: (most: number, live: number) =>
        `${grouped(live)} can be renewed. At most ${grouped(most)} connections at a time: those renewed longest ago.`,
      others: (others: number) =>
        `${clinics(others)} of your choice are not connected or wait for a person: nothing happens to them.`,
      button: (count: number) => `Renew ${clinics(count)}`,
      done: (count: number, already: number) =>
        already === 0
          ? `${clinics(count)} will be renewed in the next minutes. The list shows what came of it.`
          : `${clinics(count)} will be renewed in the next minutes; ${grouped(already)} are not among them.`,
      nothing: 'None of the chosen clinics can be renewed without a person. Choose some on the list first.',
    },
    names: (names: readonly string[], live: number) =>
      live > names.length ? `${names.join(' · ')} and others` : names.join(' · '),
    reason: 'Reason',
    reasonHint: 'For the audit trail, with each of them.',
    noReason: 'Write why first.',
    back: 'Back to the list',
    changed: 'Nothing was done: more clinics match now than before. Look at the number again.',
  },
  bulk: {
    label: 'With several at once',
    which: 'Which clinics',
    chosen: 'Those with a tick',
    all: (matching: number | null) => (matching === null ? 'All that match' : `All ${grouped(matching)} that match`),
    hint: 'The next page says exactly what will happen, and asks.',
    renew: 'Renew…',
    disconnect: 'Disconnect…',
  },
} as const
