/** The few wide questions that every account is asked: all lists with everything in them, and every row by its id. */

import { places } from './cast.ts'
import { byIdentifier, listsOf, rowTypes, selectionOf, shapeOf } from './claims.ts'
import { isSensitive } from './expectation.ts'
import type { Fact } from './facts.ts'

/** Rows of the directory are all alike in who may see them: a page of them stands for the rest. */
const sampled = new Set(['Agency', 'Body', 'ResponseGroup', 'CouncilRecord', 'HotlineChannel', 'Sector'])
export const isSampled = (type: string) => sampled.has(type)

/** Duties are no rows of their own: whose they are is tested by themselves, what they show is the case's. */
export const rootLists = listsOf('Query').filter(({ node }) => node !== 'Duty')
const inRootLists = new Set(rootLists.map(({ node }) => node))

/** Lists that leave exercises out unless they are asked for, and the field by which whoever asks chooses (G-55). */
const apart: Readonly<Record<string, string>> = {
  Incident: 'isExercise',
  IncidentGroup: 'isExercise',
  SupportRequest: 'incident',
  InvestigationReport: 'incident',
}
const EXERCISES = 'exercises_'
const leavesOut =
  /^(Query\.(incidents|incidentGroups|supportRequests|investigationReports)|(Agency|OutsourcingContract|Vendor)\.incidents)$/

/** Which rows a list is about: real ones, exercises where they are asked for, or all that hang under a row. */
export function sideOf(list: { readonly name: string; readonly node: string }, coordinate: string) {
  if (list.name.startsWith(EXERCISES)) return { exercises: true, by: apart[list.node] as string }
  return leavesOut.test(coordinate) ? { exercises: false } : null
}
export const coordinateOf = (name: string) => name.replace(EXERCISES, '')

const page = (field: string, size: number, node: string) =>
  `${field}(first: ${size}) { totalCount nodes ${node} }`.replace(
    new RegExp(`^${EXERCISES}(\\w+)\\((.*?)\\)`),
    `${EXERCISES}$1: $1($2, filter: { exercise: true })`,
  )

export const documentOf = (lists: typeof rootLists, of?: string) =>
  `{ ${lists.map(({ name, node }) => page(name, sampled.has(node) ? 5 : 100, selectionOf(node, of))).join('\n')} }`

export const listDocument = documentOf(rootLists)

/** The same lists of exercises, with everything in them. */
export const exerciseLists = rootLists
  .filter(({ node }) => node in apart)
  .map((list) => ({ ...list, name: `${EXERCISES}${list.name}` }))
export const exerciseDocument = documentOf(exerciseLists)

/** Classes that are read with a purpose, and those that state secrets or restrictions turn into one. */
const withPurpose = ['AG.CONTACT_PERSONAL', 'VE.CONTRACT', 'VE.NOTICE', 'TI.RESTRICTED']
const asksForPurpose = (type: string): boolean =>
  [...shapeOf(type).fields.values()].some(({ dataClass }) => withPurpose.includes(dataClass ?? ''))

export const sensitiveLists = rootLists.filter(({ node }) => asksForPurpose(node))
export const sensitiveDocument = documentOf(sensitiveLists)

export const agencyLists = listsOf('Agency').filter(({ name }) => name !== 'subordinates')
export const journalLists = agencyLists.filter(({ node }) => node === 'JournalEntry')
export const rowLists = agencyLists.filter(({ node }) => node !== 'JournalEntry')

/** Rows that stand in a list of their own are only counted and named here; the rowLists are shown whole. */
const under = (lists: typeof agencyLists) =>
  lists
    .map(({ name, node }) => page(name, 100, inRootLists.has(node) ? '{ id }' : selectionOf(node)))
    .join('\n')

export const codes = Object.keys(places)
const perAgency = (body: string) =>
  `query(${codes.map((_, at) => `$a${at}: ID!`).join(', ')}) { ${codes
    .map((_, at) => `a${at}: agency(id: $a${at}) { id ${body} }`)
    .join('\n')} }`

export const agencyDocument = perAgency(under(rowLists))
export const sensitiveAgencyLists = rowLists.filter(({ node }) => asksForPurpose(node))
export const sensitiveAgencyDocument = perAgency(under(sensitiveAgencyLists))
export const journalDocument = perAgency(under(journalLists))

/** Lists that hang on rows other than agencies, asked over the page of these rows. */
const nestedIn = (roots: typeof rootLists) =>
  roots
    .filter(({ node }) => node !== 'Agency')
    .flatMap((root) => listsOf(root.node).map((list) => ({ root, list })))
export const nestedLists = nestedIn(rootLists)
export const nestedExerciseLists = nestedIn(exerciseLists)

const underRows = (nested: typeof nestedLists) =>
  `{ ${[...Map.groupBy(nested, ({ root }) => root)]
    .map(([root, lists]) => page(root.name, 100, `{ id ${under(lists.map(({ list }) => list))} }`))
    .join('\n')} }`

export const nestedDocument = underRows(nestedLists)
export const nestedExerciseDocument = underRows(nestedExerciseLists)

/** Lists of a sensitive class that hang on other rows, and on no agency. */
export const sensitiveNestedLists = nestedLists.filter(
  ({ list }) =>
    !inRootLists.has(list.node) && (isSensitive(list.dataClass ?? '') || asksForPurpose(list.node)),
)
export const sensitiveNestedDocument = underRows(sensitiveNestedLists)

export const fetched = byIdentifier.filter(({ returns }) => !sampled.has(returns))

/** Every row there is, by its identifier; the document is the same for every account. */
export function byIdDocument(facts: readonly Fact[]) {
  const asked = fetched.flatMap((field) =>
    facts.filter(({ type }) => type === field.returns).map((row) => ({ field, row })),
  )
  return {
    asked,
    document: `{ ${asked.map(({ field, row }, at) => `r${at}: ${field.name}(id: "${row.id}") { id }`).join('\n')} }`,
  }
}

/** Rows that nothing but an identifier leads to would go untested: there are none. */
export const unreached = [...rowTypes].filter((type) => {
  const nested = nestedLists.map(({ list }) => list)
  const listed = [...rootLists, ...agencyLists, ...nested].some(({ node }) => node === type)
  return (
    !listed &&
    !['Query', 'Agency'].some((owner) =>
      [...shapeOf(owner).fields.values()].some(({ returns }) => returns === type),
    )
  )
})

/** Twice as wide as anything a front-end may ask: the limits are not what is tested here. */
export const wide = {
  bodyBytes: 8_000_000,
  tokens: 200_000,
  aliases: 20_000,
  repeats: 20_000,
  rootFields: 20_000,
  fields: 200_000,
  cost: 2_000_000_000,
  timeMs: 60_000,
}
