/** The parts of an item as they are judged, and what follows by itself when the last of them is decided. */
import type pg from 'pg'
import { isDecided, isShareable } from '../../../law/intelligence/screening.ts'
import { Refusal } from '../../refusal.ts'
import { follow } from '../following.ts'
import { segmentsOf } from './reads.ts'

export async function segmentOf(client: pg.ClientBase, itemId: string, id: string, mutation: string) {
  const found = (await segmentsOf(client, itemId)).find((each) => each.id === id)
  if (!found) throw new Refusal('NOT_FOUND', { mutation, argument: 'segment' })
  return found
}

/** Screened once every part is decided; held when nothing of it may be shared; back when something may (SR-4-2). */
export async function settle(client: pg.ClientBase, itemId: string, state: string): Promise<string> {
  const segments = await segmentsOf(client, itemId)
  if (!segments.every(isDecided)) return state
  const somethingGoes = segments.some(isShareable)
  if (state === 'HELD') return somethingGoes ? follow('INTEL_ITEM', state, 'exceptionOrNewVersion') : state
  const screened = follow('INTEL_ITEM', state, 'everySegmentScreened')
  return somethingGoes ? screened : follow('INTEL_ITEM', screened, 'nothingShareable')
}
