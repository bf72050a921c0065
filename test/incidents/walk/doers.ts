/** Who brings the cases of each place forward, and the steps that all stages have in common. */
import type { Reply } from '../../harness/world.ts'
import type * as walked from '../../walk/cells.ts'
import { reported } from '../acts.ts'
import type { Cast } from '../cast.ts'
import { withdraw } from '../handling-acts.ts'
import type { Hands } from '../report-acts.ts'
import type { Stage } from './cells.ts'
import type { Place } from './walkers.ts'

export type Staged = walked.Staged<Stage, Cast>

/** Who brings the cases of a place forward. */
export interface Doers extends Hands {
  readonly place: Place
  readonly reviewer: string
  readonly level: number
  readonly criterion: string
}

const major = { level: 3, criterion: 'L3_CORE_OUTAGE_BEYOND' }
const small = { level: 2, criterion: 'L2_CORE_TAMPER_SLIGHT' }
const doers = (place: Place, who: readonly string[], how: { level: number; criterion: string }): Doers => {
  const [reporter = '', officer = '', ciso = '', reviewer = '', judge = ''] = who
  return { place, agency: place, reporter, officer, ciso, reviewer, judge, ...how }
}
export const ofBureau = doers(
  't-bureau',
  ['t.contact', 't.officer', 't.ciso', 't.reviewer', 't.supervisor'],
  small,
)
export const ofCity = doers(
  't-city',
  ['t.city-contact', 't.city-officer', 't.city-ciso', 't.reviewer', 't.national'],
  small,
)
export const ofPower = doers(
  't-power',
  ['t.power', 't.power-officer', 't.power-ciso', 't.sector', 't.sector'],
  major,
)
export const ofSmallPower: Doers = { ...ofPower, ...small }
export const ofGas = doers('t-gas', ['t.gas', 'w.gas-officer', 'w.gas-ciso', 't.sector', 't.sector'], major)

/** What a step left; fails loudly when it was refused. */
export async function through(reply: Promise<Reply>): Promise<any> {
  const { data, errors } = await reply
  if (errors.length > 0) throw new Error(`A stage could not be set: ${JSON.stringify(errors)}`)
  return Object.values(data)[0]
}

export const others = {
  affectsOtherAgencies: true,
  affectsVitalFacilities: false,
  assessment: 'Partners too.',
}

export const open = (cast: Cast, by: Doers, other: object = {}) =>
  reported(
    cast,
    {
      agency: cast.agency(by.place),
      affectedSystems: [],
      matchedCriteria: [by.criterion],
      crossImpact: others,
      ...other,
    },
    by.reporter,
  )

export const proposed = (cast: Cast, { reporter }: Doers, id: string) =>
  through(withdraw(cast, reporter, id, 'PROPOSE', { ground: 'FALSE_ALARM' }))
export async function withdrawn(cast: Cast, by: Doers, id: string) {
  await proposed(cast, by, id)
  await through(withdraw(cast, by.level > 2 ? 't.national' : by.reviewer, id, 'AGREE'))
}

export const withdrawals = ['withdrawIncident PROPOSE', 'withdrawIncident REFUSE', 'withdrawIncident AGREE']
/** A withdrawal that was proposed is decided on, and not proposed again. */
export const doubtful = {
  and: 'a withdrawal is proposed',
  only: withdrawals,
  refused: { 'withdrawIncident PROPOSE': 'WRONG_STATE' },
}
export const unproposed = {
  'withdrawIncident REFUSE': 'WITHDRAWAL_PROPOSED',
  'withdrawIncident AGREE': 'WITHDRAWAL_PROPOSED',
} as const
