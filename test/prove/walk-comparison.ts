/** What the graph shows an account of the walked agencies, held against what the dated lists say it should. */
import { type Claim, nodeOf, rowTypes, shapeOf, shapes } from '../access/claims.ts'
import { mayEverSee } from '../access/expectation.ts'
import type { Row } from './dated-rights.ts'
import { places, type Walked } from './walked-world.ts'

const fieldsOf = (type: string): readonly (Claim & { readonly dataClass: string })[] =>
  [...shapeOf(type).fields.values()].filter(
    (field): field is Claim & { dataClass: string } =>
      field.dataClass !== null && nodeOf(field.returns) === null && field.args.length === 0,
  )

const selected = (type: string) =>
  fieldsOf(type)
    .map(({ name, returns }) => {
      if (!shapes.has(returns)) return name
      return `${name} { ${rowTypes.has(returns) ? 'id' : '__typename'} }`
    })
    .join(' ')

const lists = [
  { field: 'incidents', type: 'Incident' },
  { field: 'contacts', type: 'ContactRegistration' },
] as const

const QUERY = `{ agencies(first: 50, filter: { search: "Walk walk-" }) { nodes { id
  ${lists.map(({ field, type }) => `${field}(first: 20) { totalCount nodes { id ${selected(type)} } }`).join('\n')} } } }`

export let decisions = 0

/** Differences in words; empty when the graph says what it should. */
export async function differences(walked: Walked, account: string | null): Promise<readonly string[]> {
  const { world, rights, rows } = walked
  const now = world.now().getTime()
  const wrong: string[] = []
  const say = (text: string) => void wrong.push(`${account ?? 'the public'}: ${text}`)
  const refused = new Map<string, number>()
  const refuse = (coordinate: string) => void refused.set(coordinate, (refused.get(coordinate) ?? 0) + 1)

  const asPerson =
    account === null
      ? null
      : { name: account, kind: 'PERSON' as const, at: null, held: rights.inForce(account, now) }
  const reply = await world.ask(account, QUERY, undefined, { purpose: 'walk' })
  for (const { extensions, message } of reply.errors)
    if (extensions.code !== 'WITHHELD') say(`${extensions.code} ${message}`)
  const nodes: any[] = reply.data?.agencies?.nodes ?? []
  if (nodes.length !== places.length) say(`${nodes.length} agencies instead of ${places.length}`)

  const codeOf = new Map([...walked.agencyIds].map(([code, id]) => [id, code]))
  for (const node of nodes) {
    const code = codeOf.get(node.id)
    for (const { field, type } of lists) {
      const dataClass = shapeOf(type).dataClass ?? ''
      const connection = node[field]
      decisions += 1
      if (!mayEverSee(asPerson, dataClass, type)) {
        refuse(`Agency.${field}`)
        if (connection !== null) say(`Agency.${field} is there`)
        continue
      }
      if (connection === null) {
        say(`Agency.${field} is not there`)
        continue
      }
      // Lists leave exercises out unless they are asked for; the matrix is walked over them elsewhere (G-55).
      const all = rows.filter((row) => row.type === type && row.agency === code && !row.exercise)
      const expected = all.filter((row) => rights.sees(account, row, dataClass, now))
      decisions += all.length
      if (connection.totalCount !== expected.length)
        say(`counts ${connection.totalCount} ${field} of ${code}, not ${expected.length}`)
      const found = new Map<string, any>(connection.nodes.map((each: any) => [each.id, each]))
      for (const row of all) compare(row, found.get(row.id), expected.includes(row))
    }
  }

  function compare(row: Row, answer: any, visible: boolean): void {
    if ((answer !== undefined) !== visible)
      say(`${visible ? 'does not see' : 'sees'} ${row.type} of ${row.agency}`)
    if (answer === undefined || !visible) return
    for (const claim of fieldsOf(row.type)) {
      decisions += 1
      if (rights.shows(account, row, claim, now)) continue
      refuse(`${row.type}.${claim.name}`)
      if (answer[claim.name] !== null) say(`is shown ${row.type}.${claim.name} of ${row.agency}`)
    }
  }

  const told = new Map<string, number>(
    reply.errors
      .filter(({ extensions }) => extensions.code === 'WITHHELD')
      .map(({ extensions }) => [extensions.coordinate, extensions.occurrences]),
  )
  for (const coordinate of new Set([...told.keys(), ...refused.keys()]))
    if (told.get(coordinate) !== refused.get(coordinate))
      say(`${coordinate} is withheld ${told.get(coordinate) ?? 0} times, not ${refused.get(coordinate) ?? 0}`)
  return wrong
}
