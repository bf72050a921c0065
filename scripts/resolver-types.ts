/** Types of a subgraph's resolvers, arguments and inputs, made from its schema and from the columns its rows bring. */
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  visit,
} from 'graphql'
import { type Subgraph, sdlOf } from '../subgraphs/subgraph.ts'

const title =
  '/** Written by `npm run generate` from the schema of this subgraph and from the columns of its rows. */'

/** What the types are written with; a file declares only what it uses. */
const declarations = [
  ['Connection', "import type { Connection } from '../page.ts'"],
  ['Result', "import type { ACCESS, Access } from '../row.ts'"],
  ['Result', '/** What the gate needs on every row and on every part of one. */'],
  ['Result', 'type Seen = { readonly [ACCESS]: Access }'],
  ['Result', '/** A resolver answers with rows of any source, as long as the gate can decide on them. */'],
  ['Result', 'type Result<T> = T extends Seen ? Seen : T'],
  ['Made', '/** A reference, or something computed: its fields are what its resolver made of it. */'],
  ['Made', 'type Made = any'],
] as const

/** Without what resolvers never meet: classes, directives, mutations (they are commands), and words for people. */
function withoutHouse(document: DocumentNode): DocumentNode {
  const isHouse = (node: DefinitionNode) =>
    node.kind === Kind.DIRECTIVE_DEFINITION ||
    ('name' in node && ['DataClass', 'Mutation'].includes(node.name?.value ?? ''))
  const definitions = document.definitions.filter((node) => !isHouse(node) && !isPayload(node))
  return visit(
    { ...document, definitions },
    {
      Directive: ({ name }) => (['access', 'structure'].includes(name.value) ? null : undefined),
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    },
  )
}

function isPayload(node: DefinitionNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value.endsWith('Payload')
}

/** What a resolver holds of each type: the columns of its rows, a page, or whatever was made for it. */
function mappersOf(subgraph: Subgraph, document: DocumentNode): Readonly<Record<string, string>> {
  const sources = subgraph.capabilities.flatMap(({ rows = [], parts = [] }) => [...rows, ...parts])
  const objects = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  )
  return Object.fromEntries(
    objects
      .filter(({ name }) => name.value !== 'Query')
      .map((node) => {
        const name = node.name.value
        const rows = sources.filter(({ type }) => type === name).map(({ columns }) => rowType(columns))
        if (rows.length > 0 && !isReference(node)) return [name, [...new Set(rows)].join(' | ')]
        return [name, name.endsWith('Connection') ? 'Connection' : 'Made']
      }),
  )
}

/** `@key(fields: "id", resolvable: false)`: another subgraph has the rows; here it is its key and no more. */
function isReference({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ arguments: given = [] }) =>
    given.some(({ name, value }) => name.value === 'resolvable' && print(value) === 'false'),
  )
}

function rowType(columns: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(columns).sort()
  return `(Seen & { readonly [Column in ${names.map((name) => `'${name}'`).join(' | ')}]: any })`
}

export async function resolverTypes(subgraph: Subgraph): Promise<string> {
  const schema = withoutHouse(sdlOf(subgraph))
  const text = await codegen({
    schema,
    documents: [],
    filename: 'schema.types.ts',
    pluginMap: { typescript, typescriptResolvers } as never,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    config: {
      federation: true,
      contextType: '../context.ts#Context',
      mappers: mappersOf(subgraph, schema),
      resolverTypeWrapperSignature: 'Promise<Result<T>> | Result<T>',
      scalars: {
        ID: 'string',
        DateTime: { input: 'string', output: 'Date | string' },
        Date: { input: 'string', output: 'Date | string' },
        _FieldSet: 'string',
      },
      strictScalars: true,
      enumsAsTypes: true,
      immutableTypes: true,
      makeResolverTypeCallable: true,
      skipTypename: true,
      useTypeImports: true,
    },
  })
  const used = declarations.filter(([name]) => new RegExp(`\\b${name}\\b`).test(text)).map(([, line]) => line)
  return `${[title, ...used, text.trim()].join('\n')}\n`
}
