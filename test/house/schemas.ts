/** The schemas as the capabilities register them, for checks that need no resolver, command or database. */
import { createRequire } from 'node:module'
import { type GraphQLSchema, Kind, visit } from 'graphql'
import { sdlOf } from '../../subgraphs/subgraph.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { files } from './source.ts'

const { buildSubgraphSchema } = createRequire(import.meta.url)(
  '@apollo/subgraph',
) as typeof import('@apollo/subgraph')

/** Whether anybody registered them or not. */
export const schemaFiles = files('.graphql').filter((path) => path.startsWith('subgraphs/'))

export const subgraphNames = subgraphs.map(({ name }) => name)

const documents = new Map(subgraphs.map((each) => [each.name, sdlOf(each)]))

export const schemas: Readonly<Record<string, GraphQLSchema>> = Object.fromEntries(
  [...documents].map(([name, typeDefs]) => [name, buildSubgraphSchema([{ typeDefs }])]),
)

/** Not what federation and GraphQL bring themselves. */
export function isOurs(name: string): boolean {
  return !/^(_|federation__|link__|String$|ID$|Int$|Float$|Boolean$|FieldSet$)/.test(name)
}

/** Values of each enum, as the subgraph's schema lists them. */
export function enumsOf(subgraph: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const document = documents.get(subgraph)
  if (document)
    visit(document, {
      [Kind.ENUM_TYPE_DEFINITION]: ({ name, values = [] }) => {
        found.set(
          name.value,
          values.map((each) => each.name.value),
        )
      },
    })
  return found
}
