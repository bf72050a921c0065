/** Every stage of the walk, machine by machine and place by place. */
import type { Cast } from '../cast.ts'
import { ofBureau, ofCity, ofGas, ofPower, ofSmallPower, type Staged } from './doers.ts'
import { announcementStages, reportStages, supportStages } from './stages-beside.ts'
import { handlingStages } from './stages-of-handling.ts'
import { levelStages, meritStages } from './stages-of-opinions.ts'
import { overdueCases, verificationStages } from './stages-of-verification.ts'

const HOUR = 3_600_000
const verified = [ofBureau, ofPower, ofSmallPower, ofGas]

/** Every machine at the places where it is walked. */
export async function setStages(cast: Cast): Promise<readonly Staged[]> {
  const late = []
  for (const by of verified) late.push([by, await overdueCases(cast, by)] as const)
  cast.world.advance(9 * HOUR)
  const stages: Staged[] = []
  for (const [by, cases] of late) stages.push(...(await verificationStages(cast, by, cases)))
  for (const by of [ofBureau, ofPower])
    for (const set of [handlingStages, levelStages, meritStages, supportStages])
      stages.push(...(await set(cast, by)))
  for (const by of [ofBureau, ofPower, ofCity]) stages.push(...(await reportStages(cast, by)))
  stages.push(...(await announcementStages(cast, ofPower, 'SECTOR')))
  stages.push(...(await handlingStages(cast, ofSmallPower)))
  stages.push(...(await announcementStages(cast, ofGas, 'SECTOR')))
  return [...stages, ...(await announcementStages(cast, ofPower, 'NATIONAL'))]
}
