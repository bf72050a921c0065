/** A subgraph as its capabilities declare it, made into a schema that starts only when nothing is left open. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { dataClasses, enumOf } from '../law/access/matrix.ts'
import type { Command, CommandInput } from './command.ts'
import type { Context } from './context.ts'
import { execute, missingGuards } from './execution.ts'
import { gate } from './gate.ts'
import type { Job } from './job.ts'
import type { ListSource } from './list.ts'
import type { PartSource } from './reads.ts'
import { Refusal } from './refusal.ts'
import { withRequestRules } from './request-rules.ts'
import type { RowSource } from './row-source.ts'
import { withScalars } from './scalars.ts'
import { isStructure, keyFields, schemaProblems } from './schema-classes.ts'

const { buildSubgraphSchema } = createRequire(import.meta.url)(
  '@apollo/subgraph',
) as typeof import('@apollo/subgraph')

// Resolvers are checked against the schema's generated types where they are written; here they are just functions.
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>> | unknown>>

export interface Capability {
  /** The folder's schema.graphql; what has none shows nothing in the graph. */
  readonly schema?: URL
  readonly resolvers?: ResolverMap
  readonly rows?: readonly RowSource[]
  readonly parts?: readonly PartSource[]
  readonly lists?: readonly ListSource[]
  readonly commands?: readonly Command[]
  /** Tables that only commands and jobs read and write. */
  readonly internal?: readonly string[]
  /** Work that changes of its tables plan, by triggers in `migrations/functions.sql`, for later. */
  readonly jobs?: readonly Job[]
  /** Functions that run as the owner, written from what is declared; each asks for a viewer itself. */
  readonly functions?: readonly { readonly signature: string; readonly sql: string }[]
}

export interface Subgraph {
  readonly name: string
  readonly capabilities: readonly Capability[]
  /** Tables of `published_<name>`: narrow facts that statements of any viewer may read, in any subgraph (D-03). */
  readonly published: readonly string[]
  /** Functions that run as the owner and that statements may call; each asks for a viewer itself. */
  readonly functions?: readonly string[]
  /** Keeps something sealed: its processes are given the key file. */
  readonly seals?: true
  /** Its processes renew the heartbeat, without which copies of what it publishes are not trusted. */
  readonly keepsStanding?: true
}

/** What every subgraph's schema begins with. The classes stay out of the graph that callers see. */
export function prelude(): string {
  const classes = [...dataClasses].map(
    (each) => `  "Class of data ${each} of the access matrix."\n  ${enumOf(each)}`,
  )
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@inaccessible", "@override", "@provides", "@requires"])
"The class of data that a field, or every field of a type, falls under; the access matrix decides from it."
directive @access(class: DataClass!) on FIELD_DEFINITION | OBJECT
"Part of the graph's structure (connections, payloads): carries no data of its own."
directive @structure on FIELD_DEFINITION | OBJECT
"Classes of data of the access matrix."
enum DataClass @inaccessible {
${classes.join('\n')}
}
"An instant in UTC, RFC 3339."
scalar DateTime
"A calendar day, Asia/Taipei."
scalar Date
"Where a page stands in its list."
type PageInfo @structure @shareable {
  "Is there more after this page?"
  hasNextPage: Boolean!
  "Is there more before this page?"
  hasPreviousPage: Boolean!
  "Cursor of the first row of the page."
  startCursor: String
  "Cursor of the last row of the page."
  endCursor: String
}
"Which way a list is ordered."
enum Direction {
  "Lowest, earliest first."
  ASC
  "Highest, latest first."
  DESC
}
type Query
`
}

export function sdlOf(subgraph: Subgraph): DocumentNode {
  return parse(
    [
      prelude(),
      ...subgraph.capabilities.flatMap(({ schema }) => (schema ? [readFileSync(schema, 'utf8')] : [])),
    ].join('\n'),
  )
}

/** The one entity that a payload shows, by the name the schema gives it. */
function payloadField(schema: GraphQLSchema, mutation: string): { name: string } | null {
  const type = schema.getMutationType()?.getFields()[mutation]?.type
  const payload = type && schema.getType(String(type).replace('!', ''))
  if (!isObjectType(payload) || !isStructure(payload)) return null
  const fields = Object.values(payload.getFields()).filter((field) => field.name !== 'clientMutationId')
  return fields.length === 1 && fields[0] ? { name: fields[0].name } : null
}

type Resolve = (source: unknown, args: { input: CommandInput }, context: Context) => Promise<unknown>

function mutationResolver(command: Command, entity: string): Resolve {
  return async (_source, { input }, context) => {
    const id = await execute(command, input, context)
    context.reads.forget()
    const source = command.returns ?? command.subject
    return {
      clientMutationId: input.clientMutationId,
      [entity]: await context.reads.byId(source, id),
    }
  }
}

function attachCommands(schema: GraphQLSchema, subgraph: Subgraph, problems: string[]): void {
  const commands = new Map(
    subgraph.capabilities.flatMap(({ commands = [] }) =>
      commands.map((each) => [each.mutation, each] as const),
    ),
  )
  const fields = schema.getMutationType()?.getFields() ?? {}
  for (const [name, field] of Object.entries(fields)) {
    const command = commands.get(name)
    const entity = payloadField(schema, name)
    if (!command)
      problems.push(`Mutation.${name} has no command: nothing may write past right, guard and journal`)
    else if (!entity) problems.push(`Mutation.${name} must answer with a @structure payload of one entity`)
    else if (missingGuards(command).length > 0)
      problems.push(
        `Mutation.${name} leaves out guards of its lifecycle: ${missingGuards(command).join(', ')}`,
      )
    else field.resolve = mutationResolver(command, entity.name) as typeof field.resolve & {}
    commands.delete(name)
  }
  for (const name of commands.keys()) problems.push(`The command ${name} stands in no schema`)
}

function withoutMutations(resolvers: ResolverMap, problems: string[]): ResolverMap {
  if ('Mutation' in resolvers) problems.push('A capability resolves Mutation by hand; mutations are commands')
  return resolvers
}

/** An entity without a rule of its own would be handed back as it came: the caller's invention, believed. */
function unlookedUp(schema: GraphQLSchema, resolvers: ResolverMap): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && keyFields(type).size > 0)
    .filter(
      ({ name }) => !(resolvers[name] as { __resolveReference?: unknown } | undefined)?.__resolveReference,
    )
    .map(({ name }) => `${name} is an entity and has no __resolveReference`)
}

/** Representations of types that this subgraph does not know are the caller's mistake, and told as that. */
function checkRepresentations(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities
  const resolve = field?.resolve
  if (!field || !resolve) return schema
  const entities = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && keyFields(type).size > 0 ? [type.name] : [],
    ),
  )
  field.resolve = (source, args, context, info) => {
    const asked: readonly unknown[] = args.representations
    if (!asked.every((each) => entities.has(String((each as { __typename?: unknown } | null)?.__typename))))
      throw new Refusal('BAD_INPUT', { argument: 'representations' })
    return resolve(source, args, context, info)
  }
  return schema
}

/** Missing descriptions are a defect like missing classes: the schema is what front-ends read first. */
function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) =>
      !/^(__|_|federation|link|Query$|Mutation$|Subscription$|String$|ID$|Int$|Float$|Boolean$|FieldSet$)/.test(
        type.name,
      ),
  )
  return types.flatMap((type) => {
    const fields = 'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : []
    const missing = fields
      .filter((field) => !field.description && !field.name.startsWith('_'))
      .map((field) => `${type.name}.${field.name}`)
    return type.description ? missing : [type.name, ...missing]
  })
}

/** A schema knows no database and no viewer, so a process that opens a subgraph twice builds it once. */
const built = new WeakMap<Subgraph, GraphQLSchema>()

export function schemaOf(subgraph: Subgraph): GraphQLSchema {
  const schema = built.get(subgraph) ?? build(subgraph)
  built.set(subgraph, schema)
  return schema
}

function build(subgraph: Subgraph): GraphQLSchema {
  const problems: string[] = []
  const resolvers = merged(
    subgraph.capabilities.map(({ resolvers: found = {} }) => withoutMutations(found, problems)),
  )
  const schema = buildSubgraphSchema([{ typeDefs: sdlOf(subgraph), resolvers: resolvers as never }])
  attachCommands(schema, subgraph, problems)
  problems.push(...schemaProblems(schema, subgraph.name))
  problems.push(...unlookedUp(schema, resolvers))
  problems.push(...undescribed(schema).map((name) => `${name} has no description`))
  if (problems.length > 0)
    throw new Error(`The ${subgraph.name} subgraph cannot start:\n- ${problems.join('\n- ')}`)
  return withRequestRules(checkRepresentations(gate(withScalars(schema))))
}

function merged(maps: readonly ResolverMap[]): ResolverMap {
  const all: Record<string, Record<string, unknown>> = {}
  for (const map of maps)
    for (const [type, fields] of Object.entries(map))
      all[type] = { ...all[type], ...(fields as Record<string, unknown>) }
  return all
}
