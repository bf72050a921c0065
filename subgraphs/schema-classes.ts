/** Which class of data each field of a schema carries; a schema that leaves a field open does not start. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { classOfEnum, subgraphOf } from '../law/access/matrix.ts'

export interface ClassedField {
  readonly coordinate: string
  readonly type: string
  readonly field: string
  readonly dataClass: string
  /** Root fields and connections: no row stands behind the decision. */
  readonly rowless: boolean
  /** The type of the rows that come out of it. */
  readonly rowType: string
}

const federation = /^(_|Query\._|_Service$|_Entity$)/
const roots = new Set(['Query', 'Mutation', 'Subscription'])

type Annotated = {
  readonly astNode?: { readonly directives?: readonly DirectiveLike[] } | null | undefined
  readonly extensionASTNodes?: readonly { readonly directives?: readonly DirectiveLike[] }[]
}
interface DirectiveLike {
  readonly name: { readonly value: string }
  readonly arguments?: readonly { readonly name: { readonly value: string }; readonly value: unknown }[]
}

function directive(node: Annotated, name: string): DirectiveLike | undefined {
  const all = [
    ...(node.astNode?.directives ?? []),
    ...(node.extensionASTNodes ?? []).flatMap((each) => each.directives ?? []),
  ]
  return all.find((each) => each.name.value === name)
}

function classNamed(node: Annotated): string | undefined {
  const value = directive(node, 'access')?.arguments?.find((each) => each.name.value === 'class')?.value
  return (value as { value?: string } | undefined)?.value
}

export function isStructure(type: Annotated): boolean {
  return directive(type, 'structure') !== undefined
}

/** Fields of an entity's keys decide identity; row rights decide them, not the gate (D-07). */
export function keyFields(type: GraphQLObjectType): ReadonlySet<string> {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? [])
  const sets = nodes
    .filter((node) => node.name.value === 'key')
    .map((node) => node.arguments?.find((argument) => argument.name.value === 'fields')?.value)
  return new Set(sets.flatMap((value) => (value?.kind === 'StringValue' ? value.value.split(/[\s{}]+/) : [])))
}

/** Rows behind a field: a connection's nodes, or the type itself. */
function rowTypeOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): { type: string; connection: boolean } {
  const named = getNamedType(field.type)
  const type = schema.getType(named.name)
  if (isObjectType(type) && isStructure(type)) {
    const nodes = type.getFields().nodes
    if (nodes) return { type: getNamedType(nodes.type).name, connection: true }
  }
  return { type: named.name, connection: false }
}

function classed(schema: GraphQLSchema, type: GraphQLObjectType, problems: string[]): ClassedField[] {
  if (federation.test(type.name) || isStructure(type)) return []
  const keys = keyFields(type)
  const fallback = classNamed(type)
  return Object.values(type.getFields()).flatMap((field): ClassedField[] => {
    const coordinate = `${type.name}.${field.name}`
    if (federation.test(field.name) || type.name === 'Mutation') return []
    if (keys.has(field.name) || directive(field, 'external') || directive(field, 'structure')) return []
    const name = classNamed(field) ?? fallback
    const dataClass = name === undefined ? undefined : classOfEnum(name)
    if (dataClass === undefined) {
      problems.push(
        `${coordinate} carries ${name === undefined ? 'no class of data' : `the unknown class ${name}`}`,
      )
      return []
    }
    if (isNonNullType(field.type))
      problems.push(`${coordinate} has a class and must be nullable (a refusal is null)`)
    const rows = rowTypeOf(schema, field)
    const root = roots.has(type.name)
    return [
      {
        coordinate,
        type: type.name,
        field: field.name,
        dataClass,
        rowless: root || rows.connection,
        rowType: rows.type,
      },
    ]
  })
}

function survey(schema: GraphQLSchema): { fields: ClassedField[]; problems: string[] } {
  const problems: string[] = []
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      if (isInterfaceType(type) && !type.name.startsWith('_'))
        problems.push(`${type.name} is an interface: classes are declared on object types only`)
      return isObjectType(type) ? classed(schema, type, problems) : []
    })
  return { fields, problems }
}

export function classedFields(schema: GraphQLSchema): readonly ClassedField[] {
  return survey(schema).fields
}

/** Everything that keeps a subgraph from starting: missing, unknown, foreign or non-nullable classes. */
export function schemaProblems(schema: GraphQLSchema, subgraph: string): readonly string[] {
  const { fields, problems } = survey(schema)
  const foreign = fields
    .filter(({ dataClass }) => !['any', subgraph].includes(subgraphOf(dataClass) ?? ''))
    .map(({ coordinate, dataClass }) => `${coordinate} carries ${dataClass}, which another subgraph owns`)
  return [...problems, ...foreign]
}
