/** Documents that fit the schema and nobody's plans: made from a tape of numbers, so that a bad one can be shortened. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

const DEEPEST = 6

/** What callers have been known to send where a text or an identifier belongs. */
const texts = [
  '',
  'C-1',
  'SAB-1',
  '00000000-0000-4000-8000-000000000000',
  "'; drop table agencies.agency; --",
  '\\u0000',
  '%_\\\\',
  '資通安全',
  '2026-02-30T25:61:00Z',
  '2026-11-20T01:00:00Z',
  'x'.repeat(300),
]
const numbers = [0, 1, 2, 100, 101, -1, 2_147_483_647, -2_147_483_648]

export class Tape {
  readonly #numbers: readonly number[]
  #at = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  /** A number below `choices`; an ended tape always chooses the first, which is the plainest. */
  below(choices: number): number {
    const next = this.#numbers[this.#at++] ?? 0
    return next % choices
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }
}

export function documentFrom(schema: GraphQLSchema, tape: Tape): string {
  const mutation = schema.getMutationType()
  const root = mutation && tape.below(4) === 3 ? mutation : schema.getQueryType()
  if (!root) throw new Error('The schema has no root')
  return `${root === mutation ? 'mutation' : 'query'} ${selection(schema, root, tape, 0)}`
}

function selection(schema: GraphQLSchema, type: GraphQLObjectType, tape: Tape, depth: number): string {
  const fields = Object.values(type.getFields())
  const open = depth < DEEPEST ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)))
  const chosen = open.length > 0 ? Array.from({ length: 1 + tape.below(4) }, () => tape.of(open)) : []
  const parts = chosen.map((field) => part(schema, type, field, tape, depth))
  return `{ ${[...parts, ...(parts.length === 0 || tape.below(5) === 4 ? ['__typename'] : [])].join(' ')} }`
}

function part(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  tape: Tape,
  depth: number,
): string {
  const named = getNamedType(field.type)
  const alias = tape.below(3) === 2 ? `a${tape.below(9)}: ` : ''
  const directive = tape.of(['', '', '', ' @include(if: true)', ' @skip(if: true)'])
  const below = isObjectType(named) ? ` ${selection(schema, named, tape, depth + 1)}` : ''
  const text = `${alias}${field.name}${argumentsOf(field.args, tape)}${directive}${below}`
  return tape.below(6) === 5 ? `... on ${type.name} { ${text} }` : text
}

function argumentsOf(args: readonly GraphQLArgument[], tape: Tape): string {
  const given = args.filter((each) => isRequiredArgument(each) || tape.below(3) === 2)
  if (given.length === 0) return ''
  return `(${given.map((each) => `${each.name}: ${value(each.type, tape, 0)}`).join(', ')})`
}

/** Mostly of the right type, now and then not. */
function value(type: GraphQLInputType, tape: Tape, depth: number): string {
  if (isNonNullType(type)) return value(type.ofType, tape, depth)
  if (tape.below(12) === 11) return tape.of(['null', '[]', '{}', '"x"', '1e400', 'WRONG'])
  if (isListType(type))
    return `[${Array.from({ length: tape.below(3) }, () => value(type.ofType, tape, depth)).join(', ')}]`
  if (isEnumType(type)) return tape.of(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 3 && tape.below(3) === 2),
    )
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type, tape, depth + 1)}`).join(', ')} }`
  }
  if (type.name === 'Boolean') return tape.of(['true', 'false'])
  if (type.name === 'Int') return String(tape.of(numbers))
  if (type.name === 'Float') return tape.of(['0', '0.5', '1e30'])
  return `"${tape.of(texts)}"`
}
