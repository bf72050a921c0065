/** The graph's scalars of time: read strictly, written the same way whatever a resolver returns. */
import { GraphQLError, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql'

/** RFC 3339 with an offset: a time without one would mean something else in every place. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/

function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    INSTANT.test(value) &&
    isRealDay(value.slice(0, 10)) &&
    !Number.isNaN(new Date(value).getTime())
  )
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value) && isRealDay(value)
}

function scalar(
  name: string,
  form: string,
  isValid: (value: unknown) => value is string,
  write: (value: unknown) => unknown,
) {
  const read = (value: unknown): string => {
    if (!isValid(value)) throw new GraphQLError(`${name} is ${form}.`)
    return value
  }
  return new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  })
}

const scalars = [
  scalar(
    'DateTime',
    'an RFC 3339 instant with its offset, for instance 2026-11-20T09:00:00+08:00',
    isInstant,
    (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  scalar('Date', 'a day, for instance 2026-11-20', isDay, (value) => String(value).slice(0, 10)),
]

/** Gives the schema's own scalar types their meaning, in place. */
export function withScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    const type = schema.getType(name)
    if (type instanceof GraphQLScalarType) Object.assign(type, { serialize, parseValue, parseLiteral })
  }
  return schema
}
