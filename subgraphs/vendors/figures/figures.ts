/** Figures over duties as the database told them: what may not be told has never left it. */
import type { Context } from '../../context.ts'
import { type Period, refuseOtherThanEndedMonths } from '../../ended-months.ts'
import { Refusal } from '../../refusal.ts'
import { countable, countedDuties, readable } from './duties.ts'

export type VendorFigureGroup = 'AGENCY' | 'VENDOR' | 'MONTH'

export interface Asked extends Period {
  readonly groupBy: readonly VendorFigureGroup[]
}

export interface Told {
  readonly month?: string | null
  readonly vendorId?: string | null
  readonly agencyId?: string | null
  readonly kind?: string
  readonly suppressed: boolean
  readonly due?: number
  readonly met?: number
  readonly breached?: number
}

/** Nothing is cut off: whoever asks for more is told so. */
const MOST_CELLS = 2_000

const wanted = countedDuties.flatMap((duty) => [countable(duty).wanted, readable(duty)])

export async function figuresOf(asked: Asked, { reads, now }: Context): Promise<readonly Told[]> {
  refuseOtherThanEndedMonths(asked, now)
  const by = (['MONTH', 'VENDOR', 'AGENCY'] as const).map((each) => asked.groupBy.includes(each))
  const [rows = []] = await reads.run(wanted, {
    text: 'select f as told from vendors.figures($1::date, $2::date, $3, $4, $5) f limit $6',
    values: [asked.from, asked.to, ...by, MOST_CELLS + 1],
  })
  if (rows.length > MOST_CELLS)
    throw new Refusal('BAD_INPUT', {
      argument: 'groupBy',
      reason: 'TOO_MANY_CELLS',
      limit: MOST_CELLS,
      actual: rows.length,
    })
  return rows.map(({ told }) => told as Told)
}
