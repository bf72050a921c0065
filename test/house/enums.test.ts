import { getNamedType, isEnumType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { matrix, rights } from '../../law/access/matrix.ts'
import { sectorMatters } from '../../law/access/relations.ts'
import { roles } from '../../law/access/roles.ts'
import { deadlines } from '../../law/clocks/deadlines.ts'
import { acceptanceRequirements, testOrigins } from '../../law/deliveries/acceptance.ts'
import { levelCriteria } from '../../law/levels/criteria.ts'
import { nationalSecurityIndicators } from '../../law/levels/national-security.ts'
import { machine, machineNames } from '../../law/lifecycles/machines.ts'
import { assuranceStatuses } from '../../law/obligations/assurance.ts'
import { flowingDuties } from '../../law/obligations/flowing-duties.ts'
import { obligationStates } from '../../law/obligations/obligation.ts'
import { contractDuties } from '../../law/obligations/obligations-of-contracts.ts'
import { refusalCodes } from '../../law/refusals/refusals.ts'
import { taskKinds } from '../../law/tasks/tasks.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { enumsOf, schemas, subgraphNames } from './schemas.ts'
import { files, read, root } from './source.ts'
import { columns } from './tables.ts'

/** Lists that the law spells, by the name the schema gives them where it shows them. */
const lists: Record<string, readonly string[]> = {
  Role: roles,
  Right: rights,
  AccessRelation: matrix.relations.map(({ code }) => code).filter((code) => code !== 'NONE'),
  RefusalCode: refusalCodes,
  TaskKind: taskKinds,
  AcceptanceRequirement: acceptanceRequirements,
  SecurityTestOrigin: testOrigins,
  FlowingDutyKind: flowingDuties,
  ContractDuty: contractDuties.map(({ duty }) => duty),
  ObligationState: obligationStates,
  AssuranceStatus: assuranceStatuses,
  LevelCriterion: levelCriteria.map((each) => each.criterion),
  NationalSecurityIndicator: nationalSecurityIndicators.map((each) => each.indicator),
  ClockKind: deadlines.map((each) => each.clock),
  // ANY is a key's number for classes of no matter; no assignment has it.
  SectorMatter: sectorMatters.filter((each) => each !== 'ANY'),
  ...Object.fromEntries(machineNames.map((name) => [`${pascal(name)}State`, machine(name).states])),
}

/** Lists of which one subgraph shows its own part. */
const shownInPart: ReadonlySet<string> = new Set(['ClockKind'])

function pascal(name: string): string {
  return name.toLowerCase().replace(/(^|_)(\w)/g, (_all, _bar, letter: string) => letter.toUpperCase())
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

/** In a check, and only as the first thing it says: further conditions speak of rows, not of the list. */
const listed = /\bcheck \("?(\w+)"? (?:in \(|<@ array\[)('\w+'(?:,\s*'\w+')*)[)\]]/gi

interface Spelling {
  readonly where: string
  readonly name: string
  readonly values: readonly string[]
}

/** `export type AgencyKind = (typeof agencyKinds)[number]`: a list of a vocabulary and the name it goes by. */
async function vocabularies(): Promise<readonly Spelling[]> {
  const paths = files('/vocabulary.ts')
  const found = await Promise.all(
    paths.map(async (path) => {
      const module = (await import(new URL(path, `file://${root}`).href)) as Record<string, unknown>
      const names = read(path).matchAll(/export type (\w+) = \(typeof (\w+)\)\[number\]/g)
      return [...names].map(([, name = '', list = '']) => ({
        where: path,
        name,
        values: module[list] as readonly string[],
      }))
    }),
  )
  return found.flat()
}

const schemaEnums = subgraphNames.flatMap((subgraph) =>
  [...enumsOf(subgraph)].map(([name, values]) => ({ where: `the schema of ${subgraph}`, name, values })),
)
const spelled = [
  ...Object.entries(lists).map(([name, values]) => ({ where: 'law', name, values })),
  ...(await vocabularies()),
]

describe('an enum is spelled once', () => {
  test('the law and the vocabularies say the same as the schema under the same name', () => {
    const wrong = schemaEnums.flatMap((shown) =>
      spelled
        .filter((other) => other.name === shown.name && !agrees(shown, other))
        .map(
          (other) => `${shown.name}: ${shown.where} and ${other.where} differ in ${difference(other, shown)}`,
        ),
    )
    expect(wrong).toEqual([])
  })

  test('two subgraphs say the same under the same name', () => {
    const wrong = schemaEnums.flatMap((one, index) =>
      schemaEnums
        .slice(index + 1)
        .filter((other) => other.name === one.name && !same(one.values, other.values))
        .map((other) => `${one.name}: ${one.where} and ${other.where} differ in ${difference(one, other)}`),
    )
    expect(wrong).toEqual([])
  })

  test('a column behind a field of an enum lists that enum and nothing else', () => {
    const checked = new Map(checks().map(({ column, values }) => [column, values]))
    const wrong = behindEnums().flatMap(({ field, values, column }) => {
      const declared = columns.get(column)?.values ?? []
      const found = declared.length > 0 ? declared : (checked.get(column) ?? [])
      if (found.length === 0) return [`${field} reads ${column}, which lists no values`]
      if (same(values, found)) return []
      return [`${field} and ${column} differ in ${difference({ values }, { values: found })}`]
    })
    expect(wrong).toEqual([])
  })

  test('checks in SQL list what the column lists', () => {
    expect(checks().flatMap(disagreement)).toEqual([])
  })
})

/** Columns that a row source reads as they are; what it computes from others is the rule's own business. */
function behindEnums() {
  return subgraphs.flatMap(({ name, capabilities }) => {
    const sources = capabilities.flatMap(({ rows = [], parts = [] }) => [...rows, ...parts])
    return sources.flatMap((source) => {
      const type = schemas[name]?.getType(source.type)
      const fields = isObjectType(type) ? Object.values(type.getFields()) : []
      return fields.flatMap((field) => {
        const shown = getNamedType(field.type)
        const column = /^t\.(\w+)$/.exec(source.columns[field.name]?.('t') ?? '')?.[1]
        if (!isEnumType(shown) || !column) return []
        const values = shown.getValues().map((value) => value.name)
        return [{ field: `${source.type}.${field.name}`, values, column: `${source.table}.${column}` }]
      })
    })
  })
}

function agrees({ name, values: shown }: Spelling, { values }: Spelling): boolean {
  return shownInPart.has(name) ? shown.every((each) => values.includes(each)) : same(shown, values)
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return sorted(one).join() === sorted(other).join()
}

function difference(one: { values: readonly string[] }, other: { values: readonly string[] }): string {
  const [left, right] = [new Set(one.values), new Set(other.values)]
  return [...left.symmetricDifference(right)].join(', ')
}

interface Check {
  readonly column: string
  readonly values: readonly string[]
  readonly where: string
}

/** `d in ('E', 'F')` and `d <@ array['E', 'F']` in the checks of a table; other checks speak of no list. */
/** A later migration replaces what an earlier one checked. */
function checks(): readonly Check[] {
  const found = files('.sql').flatMap((path) =>
    read(path)
      .split(/;|--> statement-breakpoint/)
      .flatMap((statement) => {
        const [, schema, table] = /(?:alter|create) table "?(\w+)"?\."?(\w+)"?/i.exec(statement) ?? []
        const lists = statement.matchAll(listed)
        return [...lists].map(([, column, list = '']) => ({
          where: path,
          column: `${schema}.${table}.${column}`,
          values: [...list.matchAll(/'(\w+)'/g)].map(([, value = '']) => value),
        }))
      }),
  )
  return [...new Map(found.map((each) => [each.column, each])).values()]
}

function disagreement({ column, values, where }: Check): string[] {
  const declared = columns.get(column)
  if (!declared) return [`${where} checks ${column}, which no table declares`]
  return declared.values.length === 0 || same(declared.values, values)
    ? []
    : [`${column}: ${where} and its table differ`]
}
