/** Recorded operations that every way of running must answer alike, as every account; the schema adds its own. */
import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

export interface RecordedOperation {
  readonly name: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly language?: string
  readonly purpose?: string
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Written by hand: what a generator would not think of. */
export const recorded: readonly RecordedOperation[] = [
  { name: 'nothing but structure', query: '{ __typename }' },
  { name: 'a page', query: '{ agencies(first: 5) { totalCount nodes { id nameZh nameEn code kind } } }' },
  {
    name: 'pages by cursor',
    query: '{ agencies(first: 2) { edges { cursor node { nameEn } } pageInfo { hasNextPage endCursor } } }',
  },
  {
    name: 'a cursor that is none',
    query: '{ agencies(first: 2, after: "bm9uZQ") { totalCount nodes { id } } }',
  },
  {
    name: 'a cursor that is none, in Chinese',
    language: 'zh-TW',
    query: '{ agencies(first: 2, after: "bm9uZQ") { totalCount nodes { id } } }',
  },
  {
    name: 'what does not exist',
    query: 'query($id: ID!) { agency(id: $id) { id nameEn } }',
    variables: { id: NOBODY },
  },
  {
    name: 'an identifier that is none',
    query: 'query($id: ID!) { agency(id: $id) { id } }',
    variables: { id: "1' or '1'='1" },
  },
  {
    name: 'aliases, fragments and directives',
    query: `query($with: Boolean!) { one: agencies(first: 1) { ...page } two: agencies(last: 1) { ...page } }
      fragment page on AgencyConnection { nodes { id ... on Agency @include(if: $with) { name: nameZh } } }`,
    variables: { with: true },
  },
  { name: 'a field that is none', query: '{ agencies(first: 1) { nodes { noSuchField } } }' },
  { name: 'no document', query: '{ agencies(' },
]

const DEPTH = 3
const PAGE = 2
const FIELDS = 90

/** Every root field that needs no argument, as wide as its types go, one operation each. */
export function everyRootField(schema: GraphQLSchema): readonly RecordedOperation[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(callable)
  return fields.map((field) => ({
    name: `Query.${field.name}`,
    query: `{ ${written(field, DEPTH, { left: FIELDS })} }`,
  }))
}

const callable = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument)

/** Empty when nothing below the field can be selected any more. */
function written(field: GraphQLField<unknown, unknown>, depth: number, budget: { left: number }): string {
  if (budget.left <= 0) return ''
  budget.left -= 1
  const type = getNamedType(field.type)
  const first = field.args.some(({ name }) => name === 'first') ? `(first: ${PAGE})` : ''
  if (isLeafType(type)) return field.name
  if (!isObjectType(type)) return ''
  const isPage = type.name.endsWith('Connection')
  const below = Object.values(type.getFields())
    .filter(callable)
    .filter((each) => isLeafType(getNamedType(each.type)) || (isPage ? each.name === 'nodes' : depth > 0))
    // Lists without pages could be as long as they like.
    .filter((each) => isPage || !(depth < DEPTH && isList(each.type)))
    .map((each) => written(each, isPage ? depth : depth - 1, budget))
    .filter((text) => text !== '')
  return below.length > 0 ? `${field.name}${first} { ${below.join(' ')} }` : ''
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** One callable page of each subgraph that has one, by the subgraph's name, read from the supergraph. */
export function pageOfEach(supergraph: string): Readonly<Record<string, string>> {
  const query = /^type Query [^{]*\{([\s\S]*?)^\}/m.exec(supergraph)?.[1] ?? ''
  const fields = query.replace(/"""[\s\S]*?"""/g, '')
  const pages = [...fields.matchAll(/(\w+)(?:\([^)]*\))?:\s*\w+Connection\s+@join__field\(graph: (\w+)\)/g)]
  return Object.fromEntries(pages.reverse().map(([, field = '', graph = '']) => [graph.toLowerCase(), field]))
}
