/** Who sees a contract and what hangs on it, and who may take a step, read from the raw matrix a second time. */
import { classOfDecision } from '../../../law/access/decision-classes.ts'
import { narrowedWriteCovers } from '../../../law/access/narrowed-writes.ts'
import { type RowFacts, takes, type Way, ways } from '../../../law/access/second-reading.ts'
import { opensRow } from '../../access/expectation.ts'
import { type Held, stepOf, type Walker } from '../../walk/cells.ts'
import { decisionOf, type Rights } from '../../walk/expected.ts'
import type { Attempt, Cast, Stage } from './cells.ts'

const isExcepted = ({ at }: Held) => at === 'army'

/** Agencies, by hand: the city stands above the bureau and reviews its cases. */
function atAgency({ at }: Held, { place }: Stage): readonly string[] {
  if (at === place) return place === 'army' ? [] : ['OWN']
  return at === 'city' && place === 'bureau' ? ['SUPERVISES', 'REVIEWS'] : []
}

/** Companies and engaged people, by hand: what each has to do with rows of the type, and from when to when. */
function asParty({ role, at }: Held, stage: Stage, type: string): readonly string[] {
  const { parties, secret, issued, filer, person, state } = stage
  if (type === 'SuitabilityCheck') {
    if (role === 'DATA_SUBJECT' && at === person) return ['SELF']
    return at === 'alpha' ? ['PARTY'] : []
  }
  if (secret || !parties) return []
  switch (type) {
    case 'SubcontractAuthorization':
    case 'OutsourcingContract':
      if (at === 'alpha-one') return ['SUB_PARTY']
      break
    case 'VendorNotice':
      if (at === 'alpha-one') return filer === at ? ['SUB_PARTY'] : []
      break
    case 'VendorAuditFinding':
      if (at === 'alpha') return issued ? ['PARTY'] : []
      break
    case 'Incident':
      // Cases are shown to those who work for the agency, and not to those who only give its data back (ER-4-1-7).
      if (state === 'ENDED_DATA_PENDING') return []
      break
    case 'Agency':
      return []
  }
  if (at === 'alpha') return ['PARTY']
  // The window of an audit ends when it is called off.
  return at === 'tool' && state !== 'CANCELLED' ? ['ENGAGED'] : []
}

const relations = (held: Held, stage: Stage, { about: { type } }: Attempt): readonly string[] => [
  'nobody',
  ...atAgency(held, stage),
  ...asParty(held, stage, type),
]

const asSecret: ReadonlySet<string> = new Set([
  ...['VE.CONTRACT', 'VE.TEST', 'VE.NOTICE', 'VE.RATING', 'VE.DATA_RETURN', 'VE.AUDIT_DRAFT'],
  'VE.AUDIT_ISSUED',
])

/** A row falls under another class where state secrets are concerned; an audit is a draft until it is issued. */
function classOf({ secret, issued }: Stage, { about: { type } }: Attempt, dataClass: string): string {
  if (type === 'Agency') return dataClass
  if (secret && asSecret.has(dataClass)) return 'VE.CLASSIFIED'
  const ofAudit = type === 'VendorAudit' || type === 'VendorAuditFinding'
  if (ofAudit && dataClass.startsWith('VE.AUDIT_')) return issued ? 'VE.AUDIT_ISSUED' : 'VE.AUDIT_DRAFT'
  return dataClass
}

/** A case that is attempted on is linked to its contract; an authorisation binds whom it is shown to. */
const shown = ['Incident', 'SubcontractAuthorization']

function factsOf({ linked = false, answered = false }: Stage, { about: { type } }: Attempt): RowFacts {
  return {
    ...{ major: false, exercise: false, excepted: false, government: true, rowStateMet: true },
    maskMet: type === 'TerminationRecommendation' ? answered : shown.includes(type) || linked,
  }
}

function waysOf(held: Held, stage: Stage, attempt: Attempt, dataClass: string): readonly Way[] {
  const facts = factsOf(stage, attempt)
  return relations(held, stage, attempt).flatMap((related) =>
    ways(held.role, isExcepted(held), dataClass, related, facts),
  )
}

function isVisible({ held }: Walker, stage: Stage, attempt: Attempt): boolean {
  const { type, dataClass } = attempt.about
  const asked = classOf(stage, attempt, dataClass)
  return (
    type === 'Agency' ||
    held.some((each) => waysOf(each, stage, attempt, asked).some((way) => opensRow(way, type)))
  )
}

/** Some lines of decisions hold only at a moment, or for a part of what stands together in one entry. */
function holds(as: string | undefined, { state }: Stage): boolean {
  // The vendor answers what is put to it, and learns nothing before or after (AP-12.2-6d).
  if (as === 'is heard') return state === 'VENDOR_COMMENT'
  return true
}

function mayTake(_: Walker, held: Held, stage: Stage, attempt: Attempt): boolean {
  const entry = decisionOf(attempt)
  if (entry) {
    const facts = factsOf(stage, attempt)
    return entry.only.some(
      (line) =>
        holds(line.as, stage) &&
        relations(held, stage, attempt).some((related) =>
          takes(held.role, isExcepted(held), line, entry.class, related, facts),
        ),
    )
  }
  const step = stepOf(attempt)
  return waysOf(held, stage, attempt, classOf(stage, attempt, classOfDecision(step))).some(
    ({ may, opens, writes }) =>
      opens === undefined &&
      (may === 'WRITE' || may === 'APPROVE') &&
      (writes === undefined || narrowedWriteCovers(writes, step)),
  )
}

export const rights: Rights<Stage, Cast> = { isVisible, mayTake }
