/** The field gate: no classed field of a schema answers without a decision, and refusals are told once each. */
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { applies, type FieldShape, mayEverSee, shows } from '../law/access/decide.ts'
import type { Context } from './context.ts'
import { accessTo } from './row.ts'
import { type ClassedField, classedFields } from './schema-classes.ts'
import { sensitiveClasses } from './sensitive-reads.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** A list or a root field has no row to decide on: it opens when the viewer could ever see such rows. */
function listGate(field: ClassedField, resolve: Resolver): Resolver {
  const { coordinate, dataClass, rowType } = field
  return (source, args, context, info) => {
    if (!mayEverSee(context.viewer.openings(dataClass), rowType)) {
      context.refusals.add(coordinate, dataClass, context.viewer.refusingClause(dataClass))
      return null
    }
    return resolve(source, args, context, info)
  }
}

function rowGate(field: ClassedField, shape: FieldShape, resolve: Resolver): Resolver {
  const { coordinate, dataClass } = field
  return (source, args, context, info) => {
    const access = accessTo(source)
    if (!access) throw new Error(`${coordinate} was resolved on something that is no row`)
    const { viewer } = context
    const actual = access.classFor(dataClass)
    const likeness = `${coordinate}|${access.likeness}`
    let may = viewer.decided.get(likeness)
    if (may === undefined) {
      may = viewer.openings(actual).some((opening) => shows(opening, shape) && applies(opening, access))
      if (viewer.decided.size < 20_000) viewer.decided.set(likeness, may)
    }
    const missing = may && sensitiveClasses.has(actual) ? context.sensitive.note(actual, access) : undefined
    if (!may || missing !== undefined) {
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
