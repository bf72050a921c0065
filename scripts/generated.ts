/** What is generated from what: each committed file with the text it must have now. */
import { supergraphNow } from './compose.ts'

export interface Generated {
  readonly path: string
  readonly text: string
}

export async function generated(): Promise<readonly Generated[]> {
  return [{ path: 'gateway/supergraph.graphql', text: supergraphNow() }]
}
