/** The viewer that an account is, as the graph itself finds it and as the database is told of it. */
import { createHmac } from 'node:crypto'
import type { Viewer } from '../subgraphs/viewer.ts'
import { payloadOf, type Settings } from '../subgraphs/viewer-setting.ts'
import { VIEWER_KEY } from '../test/harness/keys.ts'
import { type MeasuredGraph, NOW } from './open-graph.ts'

export async function viewerOf({ parts }: Pick<MeasuredGraph, 'parts'>, account: string): Promise<Viewer> {
  const part = parts.incidents
  if (!part) throw new Error('Nobody to ask for')
  return part.standings.ofSubject({ sub: account, kind: 'person' }, part.database, NOW)
}

/** The statement by which a transaction of the measurements takes the viewer on. */
export function becoming(settings: Settings) {
  const payload = payloadOf(settings)
  return {
    name: 'becoming',
    text: `select set_config('og.viewer', $1, true), set_config('og.signature', $2, true)`,
    values: [payload, createHmac('sha256', VIEWER_KEY).update(payload).digest('hex')],
  }
}
