/** A subscription written as the two questions it is asked by: what happened, and the event as its caller wants it. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type VariableDefinitionNode,
  visit,
} from 'graphql'

export interface Twin {
  /** The same root field with the same arguments; of each event it wants to know the identifier alone. */
  readonly source: DocumentNode
  readonly field: string
  /** The caller's own selection, of the event with the identifier in the variable `EVENT`. */
  readonly query: DocumentNode
}

/** No caller can send a variable of this name. */
export const EVENT = '__event'

const [declaration] = (
  parse(`query($${EVENT}: ID!) { a(id: $${EVENT}) }`).definitions as OperationDefinitionNode[]
).map(({ variableDefinitions = [], selectionSet }) => ({
  variable: variableDefinitions[0] as VariableDefinitionNode,
  argument: (selectionSet.selections[0] as FieldNode).arguments?.[0],
}))
const ID = (parse('{ id }').definitions[0] as OperationDefinitionNode).selectionSet

const known = new WeakMap<DocumentNode, Twin>()

/** The same twin for the same document, so that what is planned from it is remembered. */
export function twinOf(document: DocumentNode, schema: GraphQLSchema): Twin {
  const found = known.get(document) ?? made(document, schema)
  known.set(document, found)
  return found
}

function made(document: DocumentNode, schema: GraphQLSchema): Twin {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const root = operation?.selectionSet.selections[0]
  if (operation?.operation !== 'subscription' || root?.kind !== Kind.FIELD)
    throw new Error('checkShape lets subscriptions of one plain root field pass')
  const used = variablesIn(root.arguments ?? [])
  const source: OperationDefinitionNode = {
    ...operation,
    variableDefinitions:
      operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
    selectionSet: selecting({
      kind: Kind.FIELD,
      name: root.name,
      arguments: root.arguments ?? [],
      selectionSet: ID,
    }),
  }
  const again: FieldNode = {
    ...root,
    name: { kind: Kind.NAME, value: againBy(root.name.value, schema) },
    alias: root.alias ?? root.name,
    arguments: declaration?.argument ? [declaration.argument] : [],
  }
  const selected = variablesIn([again, ...document.definitions.filter((each) => each !== operation)])
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions?.filter(({ variable }) => selected.has(variable.name.value)) ?? []),
      ...(declaration ? [declaration.variable] : []),
    ],
    selectionSet: selecting(again),
  }
  return {
    source: { kind: Kind.DOCUMENT, definitions: [source] },
    field: root.name.value,
    query: {
      kind: Kind.DOCUMENT,
      definitions: document.definitions.map((each) => (each === operation ? query : each)),
    },
  }
}

const selecting = (field: FieldNode) => ({ kind: Kind.SELECTION_SET, selections: [field] }) as const

function variablesIn(nodes: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of nodes)
    visit(node as DocumentNode, { Variable: ({ name }) => void names.add(name.value) })
  return names
}

/** Every event can be asked for again: by the query of the same type that takes an identifier and nothing else. */
function againBy(subscription: string, schema: GraphQLSchema): string {
  const type = schema.getSubscriptionType()?.getFields()[subscription]?.type
  const found = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ args, type: returned }) =>
      type && getNamedType(returned) === getNamedType(type) && args.length === 1 && args[0]?.name === 'id',
  )
  if (!found) throw new Error(`No query gives an event of ${subscription} by its identifier`)
  return found.name
}
