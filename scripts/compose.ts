/** Composes the subgraphs' schemas into the supergraph, or says why they do not fit together. */
import { composeServices } from '@theguild/federation-composition'
import { parse, print } from 'graphql'
import { sdlOf } from '../subgraphs/subgraph.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'

export interface SubgraphSchema {
  readonly name: string
  readonly sdl: string
}

/** The address is a name, not a place: where a subgraph runs is configuration, so the supergraph never changes for it. */
export function composeSupergraph(schemas: readonly SubgraphSchema[]): string {
  const services = schemas.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `subgraph:${name}` }))
  const { supergraphSdl, errors = [] } = composeServices(services)
  if (errors.length > 0 || !supergraphSdl)
    throw new Error(`The subgraphs do not compose:\n- ${errors.map(({ message }) => message).join('\n- ')}`)
  return `${supergraphSdl.trim()}\n`
}

/** The supergraph as the schemas make it now; a test compares the committed one with it. */
export function supergraphNow(): string {
  return composeSupergraph(subgraphs.map((each) => ({ name: each.name, sdl: print(sdlOf(each)) })))
}
