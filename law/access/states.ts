/** What the matrix says in words about row states, read as conditions that a row can meet or not. */
import type { Cell, Mask, Right } from './matrix.ts'
import { mask } from './matrix.ts'

/** One reading of a cell: the right it gives on rows that meet all conditions. */
export interface Reading {
  readonly may: Right
  readonly conditions: readonly string[]
}

const full = (may: Right, ...conditions: string[]): readonly Reading[] => [{ may, conditions }]

/** Each wording that cells use in `states`, and how it is read. A wording that is not here opens nothing. */
const wordings: Readonly<Record<string, (may: Right) => readonly Reading[]>> = {
  'government=always;nonGovernment=only when MAJOR': (may) => full(may, 'GOVERNMENT_OR_MAJOR'),
  'government=always;nonGovernment=READ for levels 1 and 2; full right only when MAJOR': (may) => [
    ...full('READ'),
    ...full(may, 'GOVERNMENT_OR_MAJOR'),
  ],
  'rows=shared items only, never drafts': (may) => full(may, 'SHARED'),
  'commissionedByOwnAuthority=always;otherwise=never': (may) => full(may, 'COMMISSIONED_BY_OWN_AUTHORITY'),
  'rows=aggregates over the members of the group it leads': (may) => full(may, 'MEMBER_OF_LED_GROUP'),
  'rows=agreements naming the own agency as counterpart': (may) => full(may, 'OWN_AGENCY_IS_COUNTERPART'),
  'rows=agreements the own authority consented to or is asked to': (may) =>
    full(may, 'OWN_AUTHORITY_CONSENTS'),
  'read=any vendor;write=vendors the own agency registered or contracts with': (may) => [
    ...full('READ'),
    ...full(may, 'OWN_AGENCY_DEALS_WITH_VENDOR'),
  ],
  'rows=announcements of its own sector; joint authorities per G-11': (may) => full(may, 'OWN_SECTOR'),
  "rows=the viewer's own vendor record": (may) => full(may, 'OWN_VENDOR_RECORD'),
  'rows=core, critical-infrastructure and control-list systems; everything while AUDITING': (may) =>
    full(may, 'AG.INVENTORY/national'),
  'rows=accesses that were granted': (may) => full(may, 'EMERGENCY_GRANTED'),
  'rows=entries of its own acts': (may) => full(may, 'OWN_ACT'),
  'rows=checks carried out by the centre': (may) => full(may, 'AG.RISK/technical-centre'),
  // The writes of the technical centre are narrowed to duty desk and relay; what it reads for relay stays open.
  'beforeDispatch=relay and duty desk only;afterDispatch=as SUPPORTING': (may) => full(may),
  'beforeDispatch=READ for relay only;afterDispatch=as SUPPORTING': (may) => full(may),
  'rows=reports the centre is assigned to help review': (may) => full(may, 'ASSIGNED_TO_HELP_REVIEW'),
  'PLANNER=write until sealed;CONTROLLER=assigned scenario once opened;INSPECTOR=seal and open': (may) =>
    full(may, 'EXERCISE_STAGE'),
  'channel=push only; no query': () => [],
}

export function wordingOf(states: Readonly<Record<string, string>>): string {
  return Object.entries(states)
    .map(([name, text]) => `${name}=${text}`)
    .join(';')
}

export function isKnownWording(wording: string): boolean {
  return Object.hasOwn(wordings, wording)
}

/** A mask's `when` limits its rows, unless it begins with a field's name: then it only adds that field. */
export function maskCondition(found: Mask): string | undefined {
  return found.when && !/^[a-z]\w*: /.test(found.when) ? found.id : undefined
}

export function readingsOf(found: Cell, may: Right = found.may): readonly Reading[] {
  const readings = found.states ? (wordings[wordingOf(found.states)]?.(may) ?? []) : full(may)
  const limit = found.mask && may === 'REDACTED' ? maskCondition(mask(found.mask)) : undefined
  if (!limit) return readings
  return readings.map((reading) =>
    reading.conditions.includes(limit) ? reading : { ...reading, conditions: [...reading.conditions, limit] },
  )
}
