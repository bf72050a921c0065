/** How much one request may ask: every number with its reason, and the setting that changes it. */
export interface LimitRow {
  readonly name: string
  /** What the number counts, as it reads in "At most 12 …". */
  readonly measure: string
  /** The environment setting, or null where an operator has no reason to change it. */
  readonly env: string | null
  readonly default: number
  readonly reason: string
}

export const limits = [
  {
    name: 'bodyBytes',
    measure: 'bytes of body',
    env: 'LIMIT_BODY_BYTES',
    default: 1_048_576,
    reason: 'a bulk filing of a thousand findings of a thousand bytes fits; more only serves to fill memory',
  },
  {
    name: 'tokens',
    measure: 'tokens of document',
    env: 'LIMIT_TOKENS',
    default: 2_000,
    reason: 'the full introspection query has about 400; bounds everything that is linear in the text',
  },
  {
    name: 'depth',
    measure: 'levels of nesting',
    env: 'LIMIT_DEPTH',
    default: 12,
    reason: 'incident to agency to supervisors to their contacts is 9 with its connections',
  },
  {
    name: 'nesting',
    measure: 'selections within each other, fragments expanded',
    env: null,
    default: 30,
    reason: 'the full introspection query has 16; the planner reads no more than 50',
  },
  {
    name: 'aliases',
    measure: 'aliases, fragments expanded',
    env: 'LIMIT_ALIASES',
    default: 30,
    reason: 'a dashboard compares a dozen lists in one request; guessing ids by alias takes hundreds',
  },
  {
    name: 'repeats',
    measure: 'uses of one field in one selection',
    env: null,
    default: 15,
    reason: 'validation compares uses of a field in pairs, so repetition costs its square',
  },
  {
    name: 'rootFields',
    measure: 'root fields, fragments expanded',
    env: null,
    default: 20,
    reason: 'each root field is a fetch of its own',
  },
  {
    name: 'fields',
    measure: 'fields, fragments expanded',
    env: 'LIMIT_FIELDS',
    default: 1_000,
    reason: 'planning time grows with the expanded fields; fragments can double them at every line',
  },
  {
    name: 'directives',
    measure: 'directives, fragments expanded',
    env: null,
    default: 100,
    reason: 'each @skip or @include doubles the shapes a plan has to serve',
  },
  {
    name: 'introspections',
    measure: 'introspection root fields',
    env: null,
    default: 3,
    reason: 'tools ask once; each answer is as large as the schema',
  },
  {
    name: 'schemaLists',
    measure: 'nested lists of the schema',
    env: null,
    default: 1,
    reason: 'tools ask for types and their fields; fields of types of fields multiply by the whole schema',
  },
  {
    name: 'cost',
    measure: 'values an answer could hold',
    env: 'LIMIT_COST',
    default: 50_000,
    reason: 'a page of 100 incidents with agency, supervisors and contract is about 15,000; more is paged',
  },
  {
    name: 'pageSize',
    measure: 'rows of a page',
    env: null,
    default: 100,
    reason: 'a screenful, and a bound on the statement behind it; cursors serve the rest',
  },
  {
    name: 'listItems',
    measure: 'items of a list argument',
    env: null,
    default: 1_000,
    reason: 'a bulk filing sends a thousand items at most; lists of ids are answered in one statement',
  },
  {
    name: 'variableDepth',
    measure: 'levels of nested variables',
    env: null,
    default: 16,
    reason: 'filters nest a few levels; deeper input only exhausts whoever walks it',
  },
  {
    name: 'rate',
    measure: 'requests of ordinary cost a minute',
    env: 'LIMIT_RATE',
    default: 1_200,
    reason: 'twenty a second for one viewer; a costly request counts as several',
  },
  {
    name: 'timeMs',
    measure: 'milliseconds of work',
    env: null,
    default: 10_000,
    reason: 'nobody waits longer for a page, and a stuck subgraph must not pile up requests',
  },
] as const satisfies readonly LimitRow[]

export type LimitName = (typeof limits)[number]['name']
export type Limits = Readonly<Record<LimitName, number>>

const rows: ReadonlyMap<string, LimitRow> = new Map(limits.map((row) => [row.name, row]))

export const limitRow = (name: LimitName): LimitRow => rows.get(name) as LimitRow

export const defaultLimits: Limits = Object.freeze(
  Object.fromEntries(limits.map((row) => [row.name, row.default])) as Limits,
)

/** The numbers in force: the configuration's where it has one, else the default. */
export function limitsOf(configuration: {
  readonly limitBodyBytes: number
  readonly limitTokens: number
  readonly limitDepth: number
  readonly limitAliases: number
  readonly limitFields: number
  readonly limitCost: number
  readonly limitRate: number
}): Limits {
  return Object.freeze({
    ...defaultLimits,
    bodyBytes: configuration.limitBodyBytes,
    tokens: configuration.limitTokens,
    depth: configuration.limitDepth,
    aliases: configuration.limitAliases,
    fields: configuration.limitFields,
    cost: configuration.limitCost,
    rate: configuration.limitRate,
  })
}
