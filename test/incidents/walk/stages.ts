/** Every stage of the walk, machine by machine and place by place. */
import type { Cast } from '../cast.ts'
import { ofBureau, ofCity, ofGas, ofPower, ofSmallPower, type Staged } from './doers.ts'
import { announcementStages, reportStages, supportStages } from './stages-beside.ts'
import { handlingStages } from './stages-of-handling.ts'
import { levelStages, meritStages } from './stages-of-opinions.ts'
import { overdueCases, verificationStages } from './stages-of-verification.ts'

const HOUR = 3_600_000
const verified = [ofBureau, ofPower, ofSmallPower, ofGas]

/** Every machine at every place, or each of them once. */
export async function setStages(cast: Cast, everywhere: boolean): Promise<readonly Staged[]> {
  const places = everywhere ? verified : [ofBureau]
  const late = []
  for (const by of places) late.push([by, await overdueCases(cast, by)] as const)
  cast.world.advance(9 * HOUR)
  const stages: Staged[] = []
  for (const [by, cases] of late) stages.push(...(await verificationStages(cast, by, cases)))
  for (const by of everywhere ? [ofBureau, ofPower] : [ofBureau])
    for (const set of [handlingStages, levelStages, meritStages, supportStages])
      stages.push(...(await set(cast, by)))
  for (const by of everywhere ? [ofBureau, ofPower, ofCity] : [ofBureau])
    stages.push(...(await reportStages(cast, by)))
  stages.push(...(await announcementStages(cast, ofPower, 'SECTOR')))
  if (!everywhere) return stages
  stages.push(...(await handlingStages(cast, ofSmallPower)))
  stages.push(...(await announcementStages(cast, ofGas, 'SECTOR')))
  return [...stages, ...(await announcementStages(cast, ofPower, 'NATIONAL'))]
}
