export type Breed = { id: number; label: string }
export type Species = {
  id: number
  label: string
  petNames: readonly [string, ...string[]]
  breeds: readonly [Breed, ...Breed[]]
}

/** The species and breeds of the demo world; ids are the sandbox's own, not Digitail's. */
export const allSpecies: readonly [Species, ...Species[]] = [
  {
    id: 1,
    label: 'Dog',
    petNames: ['Bella', 'Max', 'Luna', 'Charlie', 'Rocky', 'Molly', 'Buddy', 'Sadie', 'Duke', 'Hazel', 'Ziggy', 'Nala'],
    breeds: [
      { id: 11, label: 'Labrador Retriever' },
      { id: 12, label: 'German Shepherd' },
      { id: 13, label: 'French Bulldog' },
      { id: 14, label: 'Border Collie' },
      { id: 15, label: 'Dachshund' },
      { id: 16, label: 'Beagle' },
    ],
  },
  {
    id: 2,
    label: 'Cat',
    petNames: ['Oliver', 'Cleo', 'Milo', 'Simba', 'Misty', 'Felix', 'Willow', 'Smokey', 'Pepper', 'Mochi'],
    breeds: [
      { id: 21, label: 'Domestic Shorthair' },
      { id: 22, label: 'Maine Coon' },
      { id: 23, label: 'British Shorthair' },
      { id: 24, label: 'Siamese' },
    ],
  },
  {
    id: 3,
    label: 'Rabbit',
    petNames: ['Thumper', 'Clover', 'Biscuit', 'Daisy'],
    breeds: [
      { id: 31, label: 'Netherland Dwarf' },
      { id: 32, label: 'Holland Lop' },
    ],
  },
  {
    id: 4,
    label: 'Bird',
    petNames: ['Kiwi', 'Sunny', 'Pip'],
    breeds: [
      { id: 41, label: 'Budgerigar' },
      { id: 42, label: 'Cockatiel' },
    ],
  },
]
