/** Whatever stands in a text argument stays a text: no SQL, no wildcard. Asked at one place in so many, or at each. */
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isRefusalCode } from '../../law/refusals/refusals.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { type Answer, openStage, type Stage } from './stage.ts'
import { type Subjects, subjectOf, subjectsOf } from './subjects.ts'

const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphOfTests())))

const nasty = [
  `'; select set_config('og.viewer', '{"a":["all"]}', false) --`,
  `$1`,
  `' or '1'='1`,
  `\\'; drop table agencies.agency; --`,
  `a\u0000b`,
  `\ud800`,
  `\u2019 or 1=1 \u02bc`,
  `%_\\`,
  `${'\u202e'}x\n{"level":"error"}`,
  'x'.repeat(20_000),
]

/** For commands, which cost more: what would end a text, a string of the database, or a line. */
const worst = [nasty[0], nasty[4], nasty[5], nasty[8]] as readonly string[]

const WIDE = {
  bodyBytes: 8_000_000,
  aliases: 20_000,
  repeats: 20_000,
  rootFields: 20_000,
  fields: 200_000,
  cost: 2_000_000_000,
  timeMs: 60_000,
}
let subjects: Subjects = {}
let stage: Stage
let asked = 0
let counted = 0

const leaf = (type: GraphQLInputType, name: string): unknown => {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (named.name === 'ID') return subjectOf(subjects, name)
  if (named.name === 'Int') return 1
  if (named.name === 'Float') return 1
  if (named.name === 'Boolean') return false
  if (named.name === 'DateTime') return stage.world.now().toISOString()
  if (named.name === 'Date') return '2026-12-01'
  return 'a text'
}

/** A plausible value with only what must be there, and what lies on the way to the text at `path`. */
function plausible(type: GraphQLInputType, name: string, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, name, path, text)
  if (isListType(type)) return [plausible(type.ofType, name, path, text)]
  if (!isInputObjectType(type)) return path.length === 1 ? text : leaf(type, name)
  const [, next, ...rest] = path
  const wanted = Object.values(type.getFields()).filter(
    (field) => field.name === next || isNonNullType(field.type) || field.name === 'expectedVersion',
  )
  return Object.fromEntries(
    wanted.map((field) => [
      field.name,
      plausible(field.type, field.name, field.name === next ? [field.name, ...rest] : [], text),
    ]),
  )
}

/** Every place below an argument where a text may stand. */
function placesOf(
  found: GraphQLArgument | GraphQLInputField,
  seen: readonly string[] = [],
): readonly (readonly string[])[] {
  const named = getNamedType(found.type)
  if (isInputObjectType(named)) {
    if (seen.includes(named.name)) return []
    return Object.values(named.getFields()).flatMap((field) =>
      placesOf(field, [...seen, named.name]).map((path) => [found.name, ...path]),
    )
  }
  return ['String', 'ID', 'DateTime', 'Date'].includes(named.name) ? [[found.name]] : []
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return ''
  const fields = type.getFields()
  return fields.totalCount ? '{ totalCount nodes { __typename } }' : '{ __typename }'
}

interface Place {
  readonly field: GraphQLField<unknown, unknown>
  readonly path: readonly string[]
}

const placesIn = (type: GraphQLObjectType): readonly Place[] =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => placesOf(argument).map((path) => ({ field, path }))),
  )

/** One field with one text in one place, once for each text, as one request. */
async function askAll(
  account: string | null,
  operation: string,
  before: string,
  { field, path }: Place,
  after: string,
  texts: readonly string[],
): Promise<Answer> {
  const used = field.args.filter((argument) => argument.name === path[0] || isRequiredArgument(argument))
  const declared = texts.flatMap((_, at) =>
    used.map((argument) => `$${argument.name}${at}: ${argument.type}`),
  )
  const calls = texts.map((_, at) => {
    const page = field.args.some(({ name }) => name === 'first') && path[0] !== 'before' ? ['first: 100'] : []
    const args = [...used.map((argument) => `${argument.name}: $${argument.name}${at}`), ...page].join(', ')
    return `a${at}: ${field.name}(${args}) ${selectionOf(field)}`
  })
  const variables = Object.fromEntries(
    texts.flatMap((text, at) =>
      used.map((argument) => [
        `${argument.name}${at}`,
        plausible(argument.type, argument.name, argument.name === path[0] ? path : [], text),
      ]),
    ),
  )
  return stage.ask(
    account,
    `${operation}(${declared.join(', ')}) { ${before} ${calls.join('\n')} ${after} }`,
    variables,
  )
}

export function checkAnswer(answer: Answer, what: string): void {
  expect([200, 400], what).toContain(answer.status)
  const codes: string[] = (answer.body.errors ?? []).map((each: any) => String(each.extensions?.code))
  expect(
    codes.filter((code) => !isRefusalCode(code) || code === 'INTERNAL'),
    `${what}: ${answer.text.slice(0, 400)}`,
  ).toEqual([])
  expect(
    stage.logged.filter(({ facts }) => 'err' in facts).map(({ facts }) => String(facts.err)),
    what,
  ).toEqual([])
}

const nameOf = ({ field, path }: Place) => `${field.name}(${path.join('.')})`

/** Scalars that refuse a text refuse the request with it: those are sent one by one. */
async function eachAnswered(
  account: string | null,
  place: Place,
  around: readonly [string, string, string],
  texts: readonly string[] = nasty,
) {
  const [operation, before, after] = around
  const found: { text: string; count: number | null }[] = []
  const together = await askAll(account, operation, before, place, after, texts)
  const answers =
    together.status === 200
      ? [together]
      : await Promise.all(texts.map((text) => askAll(account, operation, before, place, after, [text])))
  for (const answer of answers) {
    checkAnswer(answer, `${account} ${nameOf(place)}`)
    const data = answer.body.data?.node ?? answer.body.data ?? {}
    for (const [alias, value] of Object.entries<any>(data))
      if (value !== null && typeof value === 'object' && alias !== 'node')
        found.push({
          text: answers.length > 1 ? '' : (texts[Number(alias.slice(1))] ?? ''),
          count: value.totalCount ?? null,
        })
  }
  return found
}

const inLists = (place: Place) => place.path.length > 1 || ['search', 'code'].includes(place.path[0] ?? '')

const query = schema.getQueryType() as GraphQLObjectType
const agency = schema.getType('Agency') as GraphQLObjectType
const mutation = schema.getMutationType() as GraphQLObjectType
async function findsNothing(account: string | null, place: Place, around: readonly [string, string, string]) {
  asked += nasty.length
  for (const { text, count } of await eachAnswered(account, place, around)) {
    if (!inLists(place) || count === null) continue
    counted += 1
    expect({ place: nameOf(place), text, count }).toMatchObject({ count: 0 })
  }
}

const actors: Readonly<Record<string, string>> = {
  reportIncident: 'kaohsiung-sab.contact',
  amendReport: 'kaohsiung-sab.contact',
  stateFacilityImpact: 'kaohsiung-sab.contact',
  releaseContractPart: 'kaohsiung-sab.contact',
  askHoldRelease: 'kaohsiung-sab.officer',
  decideHoldRelease: 'kaohsiung-sab.ciso',
  acknowledgeIncident: 'kaohsiung.reviewer',
  recordContractorFinding: 'kaohsiung.reviewer',
  reviewIncident: 'kaohsiung.reviewer',
  nominateCommendation: 'kaohsiung.reviewer',
  recommendDiscipline: 'kaohsiung.reviewer',
  requestSupport: 'kaohsiung-sab.contact',
  endorseSupport: 'kaohsiung.reviewer',
  replySupport: 'kaohsiung.reviewer',
  settleSupport: 'kaohsiung-sab.contact',
  cancelSupport: 'kaohsiung-sab.contact',
  createIntelItem: 'kaohsiung-sab.contact',
  analyseIntel: 'kaohsiung-sab.officer',
  correlateIntel: 'kaohsiung-sab.officer',
  redactSegment: 'kaohsiung-sab.officer',
  recordIntelExceptionGround: 'kaohsiung-sab.ciso',
  shareIntel: 'kaohsiung-sab.officer',
  recallShare: 'kaohsiung-sab.officer',
  waiveShareDuty: 'kaohsiung-sab.officer',
  assessReceipt: 'kaohsiung-sab.officer',
  analyseReceipt: 'kaohsiung-sab.officer',
  recordCountermeasure: 'kaohsiung-sab.officer',
  closeReceipt: 'kaohsiung-sab.officer',
  prepareContract: 'kaohsiung-sab.contracts',
  publishTender: 'kaohsiung-sab.contracts',
  recordSelection: 'kaohsiung-sab.contracts',
  awardContract: 'kaohsiung-sab.contracts',
  registerSubcontract: 'kaohsiung-sab.contracts',
  engageAuditor: 'kaohsiung-sab.contracts',
  registerVendor: 'kaohsiung-sab.contracts',
  fileVendorNotice: 'vendor-a.user',
  fileSubVendorNotice: 'subvendor-a1.user',
  upsertRemedialMeasure: 'vendor-a.user',
  recordMissedNotice: 'kaohsiung-sab.contracts',
  acknowledgeVendorNotice: 'kaohsiung-sab.contracts',
  noIncidentHere: 'kaohsiung-sab.contracts',
  acceptRemedialMeasure: 'kaohsiung-sab.contracts',
  closeVendorNotice: 'kaohsiung-sab.contracts',
  requestRole: 'kaohsiung-sab.staff',
  delegateRole: 'kaohsiung-sab.staff',
  activateRole: 'system.admin',
}
const officers = new Set([
  'upsertPerson',
  'registerContact',
  'formSecurityTeam',
  'classifySystem',
  'approveRole',
  'revokeRole',
  'appointCiso',
  'verifyContact',
  'endDelegation',
])

const ofContracts = new Set(
  vendors.capabilities.flatMap(({ commands = [] }) => commands.map(({ mutation }) => mutation)),
)

function usual(name: string): string {
  if (officers.has(name)) return 'kaohsiung-sab.ciso'
  return ofContracts.has(name) ? 'kaohsiung-sab.contracts' : 'oics.national'
}

/** The tests, asked at one place in so many; the world they ask is theirs. */
export function textsInArguments(oneIn: number): () => Stage {
  const some = (places: readonly Place[]) => places.filter((_, at) => at % oneIn === 0)

  beforeAll(async () => {
    stage = await openStage({ limits: WIDE })
    subjects = await subjectsOf(stage.world.owner)
    asked = 0
    counted = 0
  })
  afterAll(() => stage.close())
  beforeEach(() => {
    stage.logged.length = 0
  })

  test.each(['kaohsiung-sab.ciso', null])(
    'no text in an argument of a question widens or breaks it for %s',
    async (account) => {
      const ofAgency = [`query`, `node: agency(id: "${subjects.Agency}") {`, '}'] as const
      for (const place of some(placesIn(query))) await findsNothing(account, place, ['query', '', ''])
      for (const place of some(placesIn(agency))) await findsNothing(account, place, ofAgency)
    },
    120_000,
  )

  test('no text in a command breaks it, and none leaves its place', async () => {
    const before = (await stage.world.owner.query('select count(*)::int as n from agencies.agency')).rows[0].n
    for (const place of some(placesIn(mutation))) {
      asked += worst.length
      const { name } = place.field
      const account = actors[name] ?? usual(name)
      await eachAnswered(account, place, ['mutation', '', ''], worst)
    }
    const after = (await stage.world.owner.query('select count(*)::int as n from agencies.agency')).rows[0].n
    expect(after - before).toBeLessThanOrEqual(mutation ? 40 : 0)
    const { rows } = await stage.world.owner.query(`select 1 from agencies.agency where code like '%%_\\\\%'`)
    expect(rows).toEqual([])
    process.stdout.write(`Texts in arguments: ${asked} asked, ${counted} lists counted.\n`)
    expect(counted).toBeGreaterThan(150 / oneIn)
  }, 120_000)

  return () => stage
}
