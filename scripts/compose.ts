/** The supergraph as the subgraphs' schemas make it now; a test compares the committed one with it. */
import { print } from 'graphql'
import { composeSupergraph } from '../gateway/engine/compose.ts'
import { sdlOf } from '../subgraphs/subgraph.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'

export function supergraphNow(): string {
  return composeSupergraph(subgraphs.map((each) => ({ name: each.name, sdl: print(sdlOf(each)) })))
}
