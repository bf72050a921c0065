/** The viewer that an account is, as the graph itself finds it. */
import type { Viewer } from '../subgraphs/viewer.ts'
import { type MeasuredGraph, NOW } from './open-graph.ts'

export async function viewerOf({ parts }: Pick<MeasuredGraph, 'parts'>, account: string): Promise<Viewer> {
  const part = parts.incidents
  if (!part) throw new Error('Nobody to ask for')
  return part.standings.ofSubject({ sub: account, kind: 'person' }, part.database, NOW)
}
