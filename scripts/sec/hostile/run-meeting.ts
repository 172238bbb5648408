import { meetHostileProvider } from './meet-provider'

// The process in which the row hostile-provider meets it. Prints what it found as JSON.
meetHostileProvider(Number(process.argv[2])).then((found) => console.log(JSON.stringify(found)))
