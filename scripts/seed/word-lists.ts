/** What people, places and clinics of a country are called. Everything is made up; `.example` leads nowhere. */
export type Country = {
  locale: string
  zones: readonly string[]
  firstNames: readonly string[]
  lastNames: readonly string[]
  places: readonly string[]
  /** `{place}` and `{name}` stand for one of the above. */
  clinics: readonly string[]
}

const split = (words: string) => words.split(' ')

export const countries: readonly Country[] = [
  {
    locale: 'en_GB',
    zones: ['Europe/London', 'Europe/Dublin'],
    firstNames: split('Emily Grace Oliver Harriet Marcus Sophie Daniel Isla Thomas Aisha Callum Niamh'),
    lastNames: split('Carter Whitlock Webb Okafor Hughes Fletcher Patel Barnes Kavanagh Sinclair Doyle Ashworth'),
    places: split(
      'Riverside Harbour Oakfield Millbrook Ashford Elmwood Kingsway Hollybank Fernhill Lakeside Northgate Wren Abbey Orchard Meadow Castle Priory Thornbury Westcliff Larkrise',
    ),
    clinics: [
      '{place} Veterinary Clinic',
      '{place} Vets',
      '{place} Animal Hospital',
      '{name} & Partners Veterinary Surgeons',
      '{place} Pet Care Centre',
    ],
  },
  {
    locale: 'en_US',
    zones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    firstNames: split('Tessa Jordan Avery Miguel Chloe Ethan Naomi Caleb Leah Mason Ruth Victor'),
    lastNames: split('Moreno Bennett Ramirez Kowalski Nguyen Brooks Delgado Foster Hayes Jefferson Simmons Vaughn'),
    places: split(
      'Cedar Summit Prairie Magnolia Bayview Redwood Juniper Canyon Maple Stonegate Brookside Heritage Lakewood Sunrise Pinecrest Hillcrest Timber Granite Copper Willow',
    ),
    clinics: [
      '{place} Animal Hospital',
      '{place} Veterinary Center',
      '{place} Pet Clinic',
      '{name} Family Veterinary Care',
      '{place} Cat & Dog Clinic',
    ],
  },
  {
    locale: 'ro_RO',
    zones: ['Europe/Bucharest'],
    firstNames: split('Ioana Andrei Ștefan Mădălina Cătălin Elena Răzvan Ana-Maria Bogdan Raluca Ionuț Simona'),
    lastNames: split('Marinescu Ionescu Popa Țiriac Dumitrescu Stănescu Munteanu Rusu Căpraru Dobre Șerban Vlad'),
    places: split('Cișmigiu Brașov Florești Mănăștur Copou Tomis Băneasa Crângași Herăstrău Zorilor Tei Vitan'),
    clinics: [
      'Cabinet Veterinar {place}',
      'Clinica Veterinară {place}',
      'Dr. {name} Vet',
      '{place} PetVet',
      'Spitalul Veterinar {place}',
    ],
  },
  {
    locale: 'de_DE',
    zones: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
    firstNames: split('Jürgen Annika Lukas Käthe Matthias Svenja Björn Heike Tobias Frauke Jannik Marlene'),
    lastNames: split('Müller Schäfer Weiß Krüger Lindner Böhm Vogel Hoffmann Groß Kühn Brandt Strobel'),
    places: split(
      'Lindenhof Mühlbach Altstadt Seeblick Waldau Rosengarten Nordend Südstadt Grünau Bergfeld Wiesental Hafen',
    ),
    clinics: ['Tierarztpraxis {name}', 'Tierklinik {place}', 'Kleintierpraxis {place}', 'Tierärzte am {place}'],
  },
  {
    locale: 'es_ES',
    zones: ['Europe/Madrid', 'America/Mexico_City'],
    firstNames: split('Lucía Álvaro Íñigo Carmen Joaquín Rocío Andrés Noelia Sofía Héctor Pilar Raúl'),
    lastNames: split('Núñez García Ibáñez Peña Zamora Quintana Lozano Ortega Muñoz Vidal Ferrer Salas'),
    places: split('Retiro Alameda Mirasol Albufera Triana Montjuïc Almazara Cañada Olivar Ribera Peñíscola Ronda'),
    clinics: [
      'Clínica Veterinaria {place}',
      'Hospital Veterinario {place}',
      'Veterinaria {name}',
      'Centro Veterinario {place}',
    ],
  },
]
