/** The period of figures: whole months, in Taipei, that have ended (G-71). */
import { daysIn, taipeiDay } from '../law/calendar/taipei.ts'
import { Refusal } from './refusal.ts'

const LONGEST_MONTHS = 60

export interface Period {
  readonly from: string
  readonly to: string
}

/** Months are counted from the year 0, so that they can be compared and subtracted. */
const monthOf = ({ year, month }: { year: number; month: number }) => year * 12 + month - 1

function dayOf(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

export function refuseOtherThanEndedMonths({ from, to }: Period, now: Date): void {
  const [first, last] = [dayOf(from), dayOf(to)]
  const wrong = (argument: string) =>
    new Refusal('BAD_INPUT', { argument, reason: 'WHOLE_MONTHS', limit: LONGEST_MONTHS, clause: 'G-71' })
  if (first.day !== 1) throw wrong('from')
  if (last.day !== daysIn(last) || monthOf(last) >= monthOf(taipeiDay(now))) throw wrong('to')
  const months = monthOf(last) - monthOf(first) + 1
  if (months < 1 || months > LONGEST_MONTHS) throw wrong('to')
}
