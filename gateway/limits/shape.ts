/** Decides, before anything is validated or planned, whether a document's shape may be served at all. */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { limitError } from './limit-error.ts'
import { type LimitName, type Limits, limitRow } from './limits.ts'
import { FragmentCycle, type Measures, measure, operationsOf } from './measure.ts'

type ShapeLimit = keyof Measures

const codes = {
  rootFields: 'LIMIT_FIELDS',
  fields: 'LIMIT_FIELDS',
  depth: 'LIMIT_DEPTH',
  nesting: 'LIMIT_DEPTH',
  aliases: 'LIMIT_ALIASES',
  repeats: 'LIMIT_ALIASES',
  directives: 'LIMIT_FIELDS',
  introspections: 'LIMIT_FIELDS',
  schemaLists: 'LIMIT_DEPTH',
} as const satisfies Record<ShapeLimit, string>

const remedies: Record<ShapeLimit, string> = {
  rootFields: 'Split the root fields over several requests.',
  fields: 'Select fewer fields, or split the query over several requests.',
  depth: 'Start the query nearer to what you need, by its id, instead of nesting towards it.',
  nesting: 'Write fields directly instead of within fragments of fragments.',
  aliases: 'Fetch several rows with a list field instead of one alias for each.',
  repeats: 'Select each field once; fetch several rows with a list field.',
  directives: 'Send a document for each case instead of switching parts on and off.',
  introspections: 'Ask for the schema once.',
  schemaLists: 'Ask for the types and their fields side by side, not within each other.',
}

/** The first limit a document breaks, or its measures. Throws what the caller is to be told. */
export function checkShape(document: DocumentNode, limits: Limits): Measures {
  checkOperations(document)
  checkWords(document, limits)
  const measures = measured(document)
  for (const name of Object.keys(codes) as ShapeLimit[]) {
    const [actual, limit] = [measures[name], limits[name]]
    if (actual > limit) throw overLimit(codes[name], name, actual, limit, remedies[name])
  }
  checkUnmixed(measures)
  return measures
}

/** The planner answers questions about the schema without asking any subgraph, so data beside them would be missing. */
function checkUnmixed({ introspections, rootFields }: Measures): void {
  if (introspections === 0 || rootFields === introspections) return
  throw limitError('BAD_INPUT', {
    measure: 'introspection beside data',
    message: 'A request asks for the schema or for data, not for both.',
    remedy: 'Ask for the schema in a request of its own.',
  })
}

export function overLimit(
  code: Parameters<typeof limitError>[0],
  name: LimitName,
  actual: number,
  limit: number,
  remedy: string,
): GraphQLError {
  const message = `At most ${limit} ${limitRow(name).measure} are allowed; this request reached ${actual}.`
  return limitError(code, { measure: name, message, limit, actual, remedy })
}

function checkOperations(document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION)
      continue
    throw limitError('BAD_INPUT', {
      measure: 'definitions',
      message: 'A request holds one operation and its fragments, no type definitions.',
      remedy: 'Remove the type definitions.',
    })
  }
  const operations = operationsOf(document)
  const actual = operations.length
  for (const operation of operations) checkSubscription(operation)
  if (actual === 1) return
  throw limitError('BAD_INPUT', {
    measure: 'operations',
    message: `A request holds exactly one operation; this one has ${actual}.`,
    limit: 1,
    actual,
    remedy: 'Send each operation in a request of its own.',
  })
}

/** Each event is asked anew as a query of this one field, so it must be found without reading fragments and conditions. */
function checkSubscription({ operation, selectionSet }: OperationDefinitionNode): void {
  if (operation !== 'subscription') return
  const [field, ...others] = selectionSet.selections
  const plain = field?.kind === Kind.FIELD && !field.directives?.length && !field.name.value.startsWith('__')
  if (plain && others.length === 0) return
  throw limitError('BAD_INPUT', {
    measure: 'subscription',
    message: 'A subscription has one root field, written by itself and without directives.',
    limit: 1,
    remedy: 'Open a stream for each field, and write it outside fragments.',
  })
}

/** Answers are merged by a library that leaves these out of objects, silently: better refused than lost. */
const unmergeable = new Set(['constructor', 'prototype'])

/**
 * Names that begin with two underscores belong to introspection. An alias `__typename` would let a row choose its
 * type further in, and `__proto__` is a name no object along the way should have to hold.
 */
function checkWords(document: DocumentNode, limits: Limits): void {
  let name: string | undefined
  const reserved = (node: ASTNode | undefined): undefined | typeof BREAK => {
    if (node?.kind !== Kind.NAME || !node.value.startsWith('__')) return undefined
    name = node.value
    return BREAK
  }
  visit(document, {
    Field: (node) => {
      if (node.alias && unmergeable.has(node.alias.value)) {
        name = node.alias.value
        return BREAK
      }
      return reserved(node.alias)
    },
    Variable: (node) => reserved(node.name),
    Argument: (node) => reserved(node.name),
    ObjectField: (node) => reserved(node.name),
    FragmentDefinition: (node) => reserved(node.name),
    OperationDefinition: (node) => reserved(node.name),
    ListValue: (node) => checkListLength(node.values.length, limits),
  })
  if (name === undefined) return
  throw limitError('BAD_INPUT', {
    measure: 'names',
    message: `The name "${name}" is reserved.`,
    remedy: 'Choose a name that does not begin with two underscores and is not constructor or prototype.',
  })
}

export function checkListLength(length: number, limits: Limits): void {
  if (length <= limits.listItems) return
  throw overLimit('LIMIT_SIZE', 'listItems', length, limits.listItems, 'Send the list in several requests.')
}

function measured(document: DocumentNode): Measures {
  try {
    return measure(document)
  } catch (error) {
    if (!(error instanceof FragmentCycle)) throw error
    throw limitError('BAD_INPUT', {
      measure: 'fragments',
      message: `The fragment "${error.fragment}" spreads itself.`,
      remedy: 'Remove the circle of fragments.',
    })
  }
}
