/** What the schemas claim: which field of which type carries which class of data, read from their text alone. */
import { Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql'
import { sdlOf } from '../../subgraphs/subgraph.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'

export interface Claim {
  readonly name: string
  readonly subgraph: string
  /** `IN.CORE`; null for keys and structure. */
  readonly dataClass: string | null
  readonly returns: string
  readonly args: readonly { readonly name: string; readonly type: string; readonly required: boolean }[]
}

export interface Shape {
  readonly name: string
  readonly keyed: boolean
  readonly structure: boolean
  readonly dataClass: string | null
  readonly fields: ReadonlyMap<string, Claim>
}

type Objects = ObjectTypeDefinitionNode | ObjectTypeExtensionNode
type Directed = { readonly directives?: Objects['directives'] }

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
const has = (node: Directed, name: string) =>
  node.directives?.some((each) => each.name.value === name) ?? false

function classOf(node: Directed): string | null {
  const found = node.directives?.find((each) => each.name.value === 'access')?.arguments?.[0]?.value
  return found?.kind === Kind.ENUM ? found.value.replace('_', '.') : null
}

function keysOf(node: Directed): readonly string[] {
  return (node.directives ?? [])
    .filter((each) => each.name.value === 'key')
    .flatMap((each) => {
      const fields = each.arguments?.find((argument) => argument.name.value === 'fields')?.value
      return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : []
    })
}

const isObject = (node: { readonly kind: string }): node is Objects =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION

/** The types of one subgraph; extensions carry no class of their own unless they say one. */
function shapesOf(subgraph: (typeof subgraphs)[number]): readonly Shape[] {
  const byName = Map.groupBy(sdlOf(subgraph).definitions.filter(isObject), (node) => node.name.value)
  return [...byName].map(([name, nodes]) => {
    const dataClass = nodes.map(classOf).find((each) => each !== null) ?? null
    const keys = new Set(nodes.flatMap(keysOf))
    const structure = nodes.some((node) => has(node, 'structure'))
    const fields = nodes.flatMap((node) =>
      (node.fields ?? []).map((field): Claim => {
        const bare =
          structure || keys.has(field.name.value) || has(field, 'structure') || has(field, 'external')
        return {
          name: field.name.value,
          subgraph: subgraph.name,
          dataClass: bare ? null : (classOf(field) ?? dataClass),
          returns: named(field.type),
          args: (field.arguments ?? []).map((argument) => ({
            name: argument.name.value,
            type: named(argument.type),
            required: argument.type.kind === Kind.NON_NULL_TYPE && !argument.defaultValue,
          })),
        }
      }),
    )
    return {
      name,
      keyed: keys.size > 0,
      structure,
      dataClass,
      fields: new Map(fields.map((each) => [each.name, each])),
    }
  })
}

/** Every type of the graph, with the fields that any subgraph gives it. */
export const shapes: ReadonlyMap<string, Shape> = (() => {
  const all = new Map<string, Shape>()
  for (const shape of subgraphs.flatMap(shapesOf)) {
    const before = all.get(shape.name)
    all.set(shape.name, {
      ...shape,
      keyed: shape.keyed || (before?.keyed ?? false),
      dataClass: shape.dataClass ?? before?.dataClass ?? null,
      fields: new Map(
        [...(before?.fields ?? []), ...shape.fields].map(([name, claim]) => {
          const earlier = before?.fields.get(name)
          return [name, earlier && earlier.dataClass !== null ? earlier : claim]
        }),
      ),
    })
  }
  return all
})()

export const shapeOf = (name: string): Shape => {
  const found = shapes.get(name)
  if (!found) throw new Error(`No type ${name}`)
  return found
}

/** The rows in a connection, or null where the type is none. */
export function nodeOf(type: string): string | null {
  const shape = shapes.get(type)
  return shape?.structure ? (shape.fields.get('nodes')?.returns ?? null) : null
}

/** Types that stand in lists or have a key: each is seen by a right of its own. */
export const rowTypes: ReadonlySet<string> = new Set(
  [...shapes.values()]
    .filter(({ name, keyed }) => keyed || [...shapes.keys()].some((each) => nodeOf(each) === name))
    .map(({ name }) => name),
)

/** Everything of a row but its lists: values, parts that hang on it, and the keys of the rows it refers to; of one subgraph, where one is named. */
export function selectionOf(type: string, of?: string): string {
  const fields = [...shapeOf(type).fields.values()].flatMap((field): string[] => {
    if (of !== undefined && field.dataClass !== null && field.subgraph !== of) return []
    if (field.args.some(({ required }) => required) || nodeOf(field.returns) !== null) return []
    if (!shapes.has(field.returns)) return [field.name]
    if (rowTypes.has(field.returns)) return [`${field.name} { id }`]
    return [`${field.name} ${selectionOf(field.returns, of)}`]
  })
  return `{ ${fields.join(' ')} }`
}

/** Lists and other fields of a type that lead to a page of rows. */
export function listsOf(type: string): readonly (Claim & { readonly node: string })[] {
  return [...shapeOf(type).fields.values()].flatMap((field) => {
    const node = nodeOf(field.returns)
    return node && !field.args.some(({ required }) => required) ? [{ ...field, node }] : []
  })
}

/** Root fields that take one identifier and answer one row. */
export const byIdentifier: readonly Claim[] = [...shapeOf('Query').fields.values()].filter(
  ({ args, returns }) => args.length === 1 && args[0]?.name === 'id' && rowTypes.has(returns),
)
