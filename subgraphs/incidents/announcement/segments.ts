/** The parts of a draft as they are judged, and what follows when the last of them is decided. */
import type pg from 'pg'
import { isAnnounced, isDecided, type JudgedSegment } from '../../../law/announcements/withholding.ts'
import { Refusal } from '../../refusal.ts'
import { follow } from './steps.ts'

export interface Segment extends JudgedSegment {
  readonly id: string
  readonly text: string
  readonly exceptionId: string | null
}

/** The parts of the present draft, in their order. */
export async function segmentsOf(client: pg.ClientBase, announcementId: string): Promise<readonly Segment[]> {
  const { rows } = await client.query(
    `select id, section, text, withholding, exception_sought as "exceptionSought", exception_id as "exceptionId",
       exception_id is not null as "exceptionRecorded"
     from incidents.announcement_segment where announcement_id = $1 and dropped_at is null order by position`,
    [announcementId],
  )
  return rows
}

export async function segmentOf(
  client: pg.ClientBase,
  announcementId: string,
  id: string,
  mutation: string,
): Promise<Segment> {
  const found = (await segmentsOf(client, announcementId)).find((each) => each.id === id)
  if (!found) throw new Refusal('NOT_FOUND', { mutation, argument: 'segment' })
  return found
}

/** The state after a decision on a part: ready once every part is decided and something is left to say. */
export async function settle(client: pg.ClientBase, id: string, state: string, now: Date): Promise<string> {
  const segments = await segmentsOf(client, id)
  if (!segments.every(isDecided)) return state
  if (!segments.some(isAnnounced)) throw new Refusal('NOTHING_TO_ANNOUNCE', { clause: 'ER-11-3' })
  return follow(client, id, now, state, 'everySegmentDecided')
}
