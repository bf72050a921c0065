/** The registry of clauses: every id that any rule here cites, with where it stands and what it says. */
import { act } from './act.ts'
import { agencyPlan } from './agency-plan.ts'
import { assumptions } from './assumptions.ts'
import type { ClauseRow, VerificationStatus } from './clause-row.ts'
import { enforcementRules } from './enforcement-rules.ts'
import { incidentGuidelines } from './incident-guidelines.ts'
import { incidentRules } from './incident-rules.ts'
import type { InstrumentCode } from './instruments.ts'
import { listedAuthorities } from './listed-authorities.ts'
import { nationalPlan } from './national-plan.ts'
import { rulings } from './rulings.ts'
import { sharingRegulations } from './sharing-regulations.ts'

export type Clause = {
  id: string
  instrument: InstrumentCode
  citation: { zh: string; en: string }
  gist: string
  /** First day in force; null while nobody has stated it: then it is in force (G-04). */
  inForceFrom: string | null
  /** First day no longer in force; null while it has no end. */
  inForceTo: string | null
  /** Ids of the same rule in later versions. */
  aliases: readonly string[]
  status: VerificationStatus
}

const tables: readonly (readonly [InstrumentCode, readonly ClauseRow[], VerificationStatus])[] = [
  ['ACT-2018', act, 'SECOND_HAND'],
  ['ER', enforcementRules, 'VERIFIED'],
  ['SR', sharingRegulations, 'VERIFIED'],
  ['IG', incidentGuidelines, 'VERIFIED'],
  ['IG', listedAuthorities, 'VERIFIED'],
  ['NP', nationalPlan, 'UNVERIFIED'],
  ['AP', agencyPlan, 'VERIFIED'],
  ['IR', incidentRules, 'VERIFIED'],
  ['RULING', rulings, 'VERIFIED'],
  ['ASSUMPTION', assumptions, 'VERIFIED'],
]

/** Every clause as the tables list them, in the order of the instruments. */
export const clauseList: readonly Clause[] = tables.flatMap(([code, rows, status]) =>
  rows.map((row) => clauseFrom(code, row, status)),
)

export const clauses: ReadonlyMap<string, Clause> = new Map(clauseList.map((each) => [each.id, each]))

function clauseFrom(instrument: InstrumentCode, row: ClauseRow, status: VerificationStatus): Clause {
  return {
    id: row.id,
    instrument,
    citation: { zh: row.zh, en: row.en },
    gist: row.gist,
    inForceFrom: row.from ?? null,
    inForceTo: row.to ?? null,
    aliases: row.later ?? [],
    status: row.status ?? status,
  }
}

/** The clause with an id; an id that is not registered is a mistake in the rules and is thrown. */
export function clause(id: string): Clause {
  const found = clauses.get(id)
  if (!found) throw new Error(`No clause is registered as ${id}.`)
  return found
}

/** Whether an id is that of a registered clause. */
export function isClause(id: string): boolean {
  return clauses.has(id)
}

/** Whether a clause is in force on a day (YYYY-MM-DD); its first day is inside, its end day is not. */
export function isInForceOn({ inForceFrom, inForceTo }: Clause, day: string): boolean {
  return (inForceFrom === null || day >= inForceFrom) && (inForceTo === null || day < inForceTo)
}
