/** The field gate: no classed field of a schema answers without a decision, and refusals are told once each. */
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { applies, type FieldShape, mayEverAsk, shows } from '../law/access/decide.ts'
import { onlyByEmergency } from '../law/access/openings.ts'
import type { Context } from './context.ts'
import { type Access, accessTo } from './row.ts'
import { type ClassedField, classedFields } from './schema-classes.ts'
import { countedWithPurpose, sensitiveClasses } from './sensitive-reads.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** A list or a root field has no row to decide on: it opens when the viewer could ever see such rows. */
function listGate(field: ClassedField, resolve: Resolver): Resolver {
  const { coordinate, dataClass, rowType } = field
  const isCounted = countedWithPurpose.has(dataClass)
  return (source, args, context, info) => {
    const { viewer, refusals, sensitive } = context
    const may = mayEverAsk(viewer.openings(dataClass), dataClass, rowType)
    const missing = may && isCounted ? sensitive.missingFor(dataClass) : undefined
    if (!may || missing !== undefined) {
      refusals.add(coordinate, dataClass, viewer.refusingClause(dataClass), missing)
      return null
    }
    return resolve(source, args, context, info)
  }
}

const HIDDEN = 1
const SHOWN = 2
const SHOWN_AND_NOTED = 3
const SHOWN_IN_EMERGENCY = 4

/** Decisions are kept by position: each gated field of the process has its own. */
let positions = 0

function decide(field: ClassedField, shape: FieldShape, access: Access, { viewer }: Context): number {
  const actual = access.classFor(field.dataClass)
  const showing = viewer
    .openings(actual)
    .filter((opening) => shows(opening, shape) && applies(opening, access))
  if (showing.length === 0) return HIDDEN
  if (onlyByEmergency(showing)) return SHOWN_IN_EMERGENCY
  return sensitiveClasses.has(actual) ? SHOWN_AND_NOTED : SHOWN
}

/** Decided once for all rows that are alike; from then on a row costs two look-ups per field. */
function rowGate(field: ClassedField, shape: FieldShape, resolve: Resolver): Resolver {
  const { coordinate, dataClass } = field
  const position = positions++
  return (source, args, context, info) => {
    const access = accessTo(source)
    if (!access) throw new Error(`${coordinate} was resolved on something that is no row`)
    const { viewer } = context
    if (access.decidedFor !== viewer) {
      access.decidedFor = viewer
      access.decisions = viewer.decisionsOn(access.likeness)
    }
    const { decisions } = access
    let decision = decisions[position]
    if (decision === undefined) {
      decision = decide(field, shape, access, context)
      decisions[position] = decision
    }
    if (decision === SHOWN) return resolve(source, args, context, info)
    const actual = access.classFor(dataClass)
    const missing =
      decision === HIDDEN
        ? undefined
        : context.sensitive.note(actual, access, decision === SHOWN_IN_EMERGENCY)
    if (decision === HIDDEN || missing !== undefined) {
      context.refusals.add(coordinate, actual, viewer.refusingClause(actual), missing)
      return null
    }
    return resolve(source, args, context, info)
  }
}

/** Wraps the classed fields of a schema in place and returns it. */
export function gate(schema: GraphQLSchema): GraphQLSchema {
  for (const field of classedFields(schema)) {
    const type = schema.getType(field.type)
    if (!isObjectType(type)) continue
    const definition = (type as GraphQLObjectType).getFields()[field.field]
    if (!definition) continue
    const resolve = (definition.resolve ?? byName(field.field)) as Resolver
    const shape = { type: field.type, field: field.field, returns: getNamedType(definition.type).name }
    definition.resolve = (
      field.rowless ? listGate(field, resolve) : rowGate(field, shape, resolve)
    ) as typeof definition.resolve & {}
  }
  return schema
}

function byName(name: string): Resolver {
  return (source, args, context, info) => {
    const value = (source as Record<string, unknown> | null)?.[name]
    return typeof value === 'function' ? value.call(source, args, context, info) : value
  }
}
