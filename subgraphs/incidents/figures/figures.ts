/** Figures as the database told them: what may not be told has never left it. */
import type { Context } from '../../context.ts'
import { type Period, refuseOtherThanEndedMonths } from '../../ended-months.ts'
import { Refusal } from '../../refusal.ts'
import { countable, readable } from './countable.ts'

export type FigureGroup = 'AGENCY' | 'LEVEL' | 'MONTH'

export interface Asked extends Period {
  readonly groupBy: readonly FigureGroup[]
}

type Number = number | null

interface ToldClock {
  readonly kind: string
  readonly isTarget: boolean
  readonly suppressed: boolean
  readonly met?: number
  readonly breached?: number
  readonly late?: Number
  readonly levelRaised?: Number
  readonly medianMinutes?: Number
  readonly ninetiethMinutes?: Number
}

interface Told {
  readonly month?: string | null
  readonly level?: Number
  readonly agencyId?: string | null
  readonly incidents?: number
  readonly suppressed: boolean
  readonly clocks: readonly ToldClock[]
}

function clockOf(told: ToldClock) {
  const { met, breached } = told
  if (met === undefined || breached === undefined) return { ...told, due: null, onTimeRate: null }
  const due = met + breached
  return { ...told, due, onTimeRate: due === 0 ? null : met / due }
}

function figureOf({ agencyId, clocks, ...told }: Told) {
  return { ...told, agency: agencyId ? { id: agencyId } : null, clocks: clocks.map(clockOf) }
}

export type Figure = ReturnType<typeof figureOf>

/** Nothing is cut off: whoever asks for more is told so. */
const MOST_CELLS = 2_000

/** Cells in their order, from one on: the whole is counted each time, and what comes before is left out. */
export async function figuresFrom(
  { from, to, groupBy }: Asked,
  { reads }: Pick<Context, 'reads'>,
  skip: number,
  most: number,
): Promise<readonly Figure[]> {
  const by = ['MONTH', 'LEVEL', 'AGENCY'].map((each) => groupBy.includes(each as FigureGroup))
  const [rows = []] = await reads.run([countable.wanted, readable], {
    text: 'select f as told from incidents.figures($1::date, $2::date, $3, $4, $5) f offset $6 limit $7',
    values: [from, to, ...by, skip, most],
  })
  return rows.map(({ told }) => figureOf(told as Told))
}

export async function figuresOf(asked: Asked, context: Context): Promise<readonly Figure[]> {
  refuseOtherThanEndedMonths(asked, context.now)
  const cells = await figuresFrom(asked, context, 0, MOST_CELLS + 1)
  if (cells.length > MOST_CELLS)
    throw new Refusal('BAD_INPUT', {
      argument: 'groupBy',
      reason: 'TOO_MANY_CELLS',
      limit: MOST_CELLS,
      actual: cells.length,
    })
  return cells
}
