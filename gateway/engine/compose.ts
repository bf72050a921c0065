/** Composes the subgraphs' schemas into the supergraph, or says why they do not fit together. */
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

export interface SubgraphSchema {
  readonly name: string
  readonly sdl: string
}

/** The address is a name, not a place: where a subgraph runs is configuration, so the supergraph never changes for it. */
export function composeSupergraph(schemas: readonly SubgraphSchema[]): string {
  const result = composeServices(
    schemas.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `subgraph:${name}` })),
  )
  if (result.errors && result.errors.length > 0)
    throw new Error(
      `The subgraphs do not compose:\n- ${result.errors.map(({ message }) => message).join('\n- ')}`,
    )
  if (!result.supergraphSdl) throw new Error('The subgraphs compose to nothing')
  return `${result.supergraphSdl.trim()}\n`
}
