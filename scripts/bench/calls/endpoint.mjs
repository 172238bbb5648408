// Answers every request with one appointment, as fast as Node can: what is measured is the caller.
import { createServer } from 'node:http'

const body = JSON.stringify({
  data: {
    id: 77_001,
    clinic_id: Number(process.argv[2]),
    status: 2,
    datetime_start_utc: '2026-11-23T09:00:00.000000Z',
    datetime_end_utc: '2026-11-23T09:30:00.000000Z',
    pet_name: 'Biscuit',
    owner_name: 'Jordan Blake',
    patient: { id: 501, nickname: 'Biscuit', species: { label: 'Dog', label_en: 'Dog' }, weight: 12.4 },
    service: { id: 12, label: 'Check-up', label_en: 'Check-up', duration: 30 },
    vet: { id: 5101, full_name: 'Emily Carter', name_with_title: 'Dr. Emily Carter' },
    notes: 'Limping on the left front leg since Saturday; eats and drinks as usual.',
  },
})
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume()
  response.writeHead(200, headers).end(body)
})
server.listen(Number(process.argv[3]), '127.0.0.1')
