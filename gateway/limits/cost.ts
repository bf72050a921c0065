/**
 * How many values an answer could hold: every field counts once, multiplied by the pages it stands in.
 *
 * A selection set costs `once + rows × perRow`, where `rows` is the page of the connection it stands in. Kept as two
 * numbers it is the same for every place a fragment is spread, so each fragment is walked once.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { limitError } from './limit-error.ts'
import type { Limits } from './limits.ts'
import { fragmentsOf, operationsOf } from './measure.ts'
import { overLimit } from './shape.ts'
import type { Variables } from './variables.ts'

/** A connection asked for without a size. */
export const defaultPageSize = 20
/** A list without pages is short by design: supervisors, sectors, names. */
export const plainListSize = 5
/** An exact count over the visible rows is a statement of its own (D-12). */
export const totalCountWeight = 50
/** A command writes, journals and commits. */
export const commandWeight = 200

interface Cost {
  once: number
  perRow: number
}

const ceiling = Number.MAX_SAFE_INTEGER

/** The document has passed checkShape and validation; the variables are those sent, unchecked by type. */
export function costOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  limits: Limits,
): number {
  const operation = operationsOf(document)[0]
  if (!operation) return 0
  const root = schema.getRootType(operation.operation)
  if (!root) return 0
  const walk = createWalk(schema, fragmentsOf(document), withDefaults(operation, variables), limits)
  const { once, perRow } = walk(operation.selectionSet, root)
  return Math.min(ceiling, once + perRow * defaultPageSize)
}

export function checkCost(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  limits: Limits,
): number {
  const cost = costOf(document, schema, variables, limits)
  if (cost <= limits.cost) return cost
  throw overLimit(
    'LIMIT_COST',
    'cost',
    cost,
    limits.cost,
    'Ask for smaller pages (first), fewer nested lists, or follow the cursor.',
  )
}

function createWalk(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
  limits: Limits,
) {
  const known = new Map<string, Cost>()

  const walk = (set: SelectionSetNode, type: GraphQLCompositeType): Cost => {
    const cost = { once: 0, perRow: 0 }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(cost, selection, type)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(cost, walk(selection.selectionSet, conditionType(selection.typeCondition?.name.value) ?? type))
      } else {
        add(cost, fragmentCost(selection.name.value))
      }
    }
    return cost
  }

  const fragmentCost = (name: string): Cost => {
    const before = known.get(name)
    if (before) return before
    const fragment = fragments.get(name)
    const type = conditionType(fragment?.typeCondition.name.value)
    const cost = fragment && type ? walk(fragment.selectionSet, type) : { once: 0, perRow: 0 }
    known.set(name, cost)
    return cost
  }

  const conditionType = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  const addField = (cost: Cost, node: FieldNode, parent: GraphQLCompositeType): void => {
    const name = node.name.value
    if (name.startsWith('__') || !('getFields' in parent)) {
      add(cost, { once: 1, perRow: 0 }) // the schema's own depth has a rule of its own
      return
    }
    const fields = parent.getFields()
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) return
    const given = argumentsOf(node, variables)
    const type = getNamedType(field.type)
    const inner = node.selectionSet && isCompositeType(type) ? walk(node.selectionSet, type) : undefined
    const weight =
      parent === schema.getMutationType() ? commandWeight : name === 'totalCount' ? totalCountWeight : 1
    if (!inner) {
      add(cost, { once: weight, perRow: 0 })
    } else if (isListType(getNullableType(field.type))) {
      const each = 1 + inner.once + inner.perRow * defaultPageSize
      const ids = listLength(given)
      // Lists inside a connection are its page; other lists are as long as the ids asked for, or short.
      if (isRows(parent, name)) add(cost, { once: weight, perRow: each })
      else add(cost, { once: weight + (ids ?? plainListSize) * each, perRow: 0 })
    } else {
      const rows = pageSize(field, given, limits) ?? defaultPageSize
      add(cost, { once: weight + inner.once + inner.perRow * rows, perRow: 0 })
    }
  }

  return walk
}

const isRows = (parent: GraphQLCompositeType, field: string): boolean =>
  isObjectType(parent) && parent.name.endsWith('Connection') && (field === 'nodes' || field === 'edges')

function add(cost: Cost, other: Cost): void {
  cost.once = Math.min(ceiling, cost.once + other.once)
  cost.perRow = Math.min(ceiling, cost.perRow + other.perRow)
}

/** How many rows a connection field may return, or null where the field has no pages. */
function pageSize(
  field: GraphQLField<unknown, unknown>,
  given: ReadonlyMap<string, unknown>,
  limits: Limits,
): number | null {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last')
  if (sizes.length === 0) return null
  let rows = 0
  for (const { name, defaultValue } of sizes) {
    const value = given.get(name) ?? defaultValue
    if (value === undefined || value === null) continue
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > limits.pageSize) {
      throw limitError('BAD_INPUT', {
        measure: 'pageSize',
        message: `"${name}" is a whole number from 0 to ${limits.pageSize}.`,
        limit: limits.pageSize,
        ...(typeof value === 'number' ? { actual: value } : {}),
        remedy: `Ask for at most ${limits.pageSize} rows and follow the cursor (after).`,
      })
    }
    rows = Math.max(rows, value)
  }
  return given.get('first') == null && given.get('last') == null && rows === 0 ? defaultPageSize : rows
}

/** A field asked for by a list of ids returns as many rows as ids. */
function listLength(given: ReadonlyMap<string, unknown>): number | null {
  const lengths = [...given.values()].flatMap((value) => (Array.isArray(value) ? [value.length] : []))
  return lengths.length === 0 ? null : Math.max(...lengths)
}

/** Variables come by reference: a large one used in a thousand places is not walked a thousand times. */
function argumentsOf(node: FieldNode, variables: Variables): Map<string, unknown> {
  return new Map(
    node.arguments?.map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value, variables as Record<string, unknown>),
    ]),
  )
}

/** The variables as the operation will see them; on a null prototype, so that no name finds more than was sent. */
function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const values: Record<string, unknown> = Object.create(null)
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (Object.hasOwn(variables, name)) values[name] = variables[name]
    else if (defaultValue) values[name] = valueFromASTUntyped(defaultValue)
  }
  return values
}
