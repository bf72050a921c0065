/** `gate`: a thousand rows of twenty fields, resolved with and without the field gate around them. */
import { buildASTSchema, execute, type GraphQLSchema, parse } from 'graphql'
import { gate as gated } from '../subgraphs/gate.ts'
import { Refusals } from '../subgraphs/refusals.ts'
import { rowOf } from '../subgraphs/row.ts'
import { plain, rowSource } from '../subgraphs/row-source.ts'
import { SensitiveReads } from '../subgraphs/sensitive-reads.ts'
import { prelude } from '../subgraphs/subgraph.ts'
import { Viewer } from '../subgraphs/viewer.ts'
import type { Bench } from './bench.ts'
import { interleaved, medianTime, ratioOf } from './interleaved.ts'

const ROWS = 1_000
const FIELDS = 20
const ROUNDS = 15
const TIMES = 7

const fields = Array.from({ length: FIELDS }, (_, index) => `field${index}`)

const typeDefs = parse(`${prelude()}
type Incident @access(class: IN_CORE) { ${fields.map((name) => `${name}: String`).join('\n')} }
extend type Query { incidents: [Incident] @access(class: IN_CORE) }`)

const source = rowSource({
  type: 'Incident',
  table: 'incidents.incident',
  class: 'IN.CORE',
  columns: plain(...fields),
  relations: [],
  conditions: { NOT_EXERCISE: () => 'true' },
})

/** A supervising officer of agency 7; by these keys he sees the rows, and by others only one field in twenty. */
const officer = () =>
  new Viewer('bench', 'person', {
    personNo: 1,
    personId: '',
    reach: 1,
    holdings: [
      {
        grantId: '',
        role: 'SUPERVISING_OFFICER',
        agencyNo: 7,
        agencyId: null,
        excepted: false,
        vendorNo: null,
        groupNo: null,
        personNo: 1,
        mandate: [],
        since: '',
      },
    ],
  })
const SUPERVISED = String(2 * 2 ** 32 + 7)
const UNRELATED = String(2 * 2 ** 32 + 8)

/** As rows come from the database, every one with keys and conditions of its own. */
const raws = (key: string) =>
  Array.from({ length: ROWS }, (_, at) => ({
    ...Object.fromEntries(fields.map((name) => [name, `${name} of ${at}`])),
    id: String(at),
    _keys: [key],
    _meets: '1',
    _owner: null,
  }))

type Rows = () => readonly object[]

function schemaOf(rows: Rows): GraphQLSchema {
  const schema = buildASTSchema(typeDefs, { assumeValidSDL: true })
  const field = schema.getQueryType()?.getFields().incidents
  if (field) field.resolve = rows as never
  return schema
}

const document = parse(`{ incidents { ${fields.join(' ')} } }`)

function running(schema: GraphQLSchema) {
  const viewer = officer()
  return async () => {
    const contextValue = { viewer, refusals: new Refusals(), sensitive: new SensitiveReads(null) }
    const { errors } = await execute({ schema, document, contextValue })
    if (errors) throw errors[0]
  }
}

export const gate: Bench = async (report) => {
  const seen = raws(SUPERVISED).map((raw) => rowOf(source, { ...raw }))
  const hidden = raws(UNRELATED).map((raw) => rowOf(source, { ...raw }))
  const made = raws(SUPERVISED)
  const contestants = {
    none: running(schemaOf(() => seen)),
    gate: running(gated(schemaOf(() => seen))),
    withRows: running(gated(schemaOf(() => made.map((raw) => rowOf(source, { ...raw }))))),
    refused: running(gated(schemaOf(() => hidden))),
  }
  const turns = Object.entries(contestants).map(([name, run]) => [name, () => medianTime(run, TIMES)])
  const taken = await interleaved<keyof typeof contestants>(Object.fromEntries(turns), ROUNDS, 3)
  const against = 'no gate'
  report.ratio({ figure: 'fields shown', against, ratio: ratioOf(taken.gate, taken.none), goal: 1.05 })
  report.ratio({ figure: 'fields refused', against, ratio: ratioOf(taken.refused, taken.none) })
  report.ratio({
    figure: 'fields shown, rows and their access made',
    against,
    ratio: ratioOf(taken.withRows, taken.none),
  })
}
