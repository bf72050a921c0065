/** The schema that callers see, in a stable order: what a front-end generates its own types from. */
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql'

const head =
  '# Written by `npm run generate`: the graph as callers see it, without federation and classes of data.\n\n'

export function publicSchema(supergraph: string): string {
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)))
  return `${head}${printSchema(lexicographicSortSchema(schema))}\n`
}
