/** From what a viewer holds to what that opens: each opening is one cell applied to one relation of the viewer. */
import { type Cell, cell, type DecisionEntry, linesOf, type Mask, mask, type Right } from './matrix.ts'
import { qualifierOf } from './qualifiers.ts'
import {
  type KeyedRelation,
  key,
  matterOf,
  type SectorMatter,
  sectorKey,
  sectorMatters,
} from './relations.ts'
import { columnsOf, type Role, readingOnly } from './roles.ts'
import { readingsOf } from './states.ts'

/** One role in force, as `standing` publishes it. Numbers are internal and never leave the graph. */
export interface Holding {
  readonly grantId: string
  readonly role: Role
  readonly agencyNo: number | null
  readonly agencyId: string | null
  /** The agency the role is held at is military or intelligence (ER-2a, ER-2b). */
  readonly excepted: boolean
  readonly vendorNo: number | null
  readonly groupNo: number | null
  readonly personNo: number
  /** Agencies an analyst was given, each with all below it. */
  readonly mandate: readonly number[]
  readonly since: string
}

export interface Opening {
  readonly column: string
  readonly relation: string
  /** Null where the relation holds for every row: ANY, PUBLIC, NATIONAL, MAJOR. */
  readonly key: number | null
  readonly right: Right
  readonly mask: Mask | null
  /** Only this other row type is opened, never the class's own rows (D-02). */
  readonly opens: string | null
  readonly conditions: readonly string[]
  readonly clause: string
  readonly writes: string | null
  /** Which holding opens; null for the public floor. */
  readonly holding: Holding | null
}

const keyless = new Set(['ANY', 'PUBLIC', 'NATIONAL', 'MAJOR'])

function keysFor(relation: string, column: string, matter: SectorMatter, held: Holding): readonly number[] {
  const agency = held.agencyNo
  switch (relation) {
    case 'OWN':
    case 'REVIEWS':
    case 'ORIGINATOR':
    case 'RECIPIENT':
    case 'DELEGATED':
    // An exercise is run by a body, for whom its people act (IG-5.2.1-3-1a…c).
    case 'EXERCISE':
    // Support is sent as a body, not as a person (IG-3.3-2a).
    case 'SUPPORTING':
      return agency === null ? [] : [key(relation as KeyedRelation, agency)]
    case 'SUPERVISES':
    case 'SUPERVISES_DIRECTLY':
      // A national officer supervises exactly the agencies that have no superior (G-08).
      if (held.role === 'NATIONAL_OFFICER') return [key('NO_SUPERIOR', 0)]
      return agency === null ? [] : [key(relation as KeyedRelation, agency)]
    case 'SECTOR':
      if (agency === null) return []
      return [sectorKey(column === 'SECTOR_OFFICER_JOINT' ? 'JOINT' : 'SOLE', matter, agency)]
    case 'MANDATE':
      return held.mandate.map((root) => key('BELOW', root))
    case 'PARTY':
    case 'SUB_PARTY':
      return held.vendorNo === null ? [] : [key(relation as KeyedRelation, held.vendorNo)]
    case 'NOTIFIED':
      // To the group the viewer leads, or forwarded by the lead to the viewer's agency (G-80).
      return [
        ...(held.groupNo === null ? [] : [key('NOTIFIED', held.groupNo)]),
        ...(agency === null ? [] : [key('FORWARDED', agency)]),
      ]
    case 'SELF':
    case 'ENGAGED':
    case 'AUDITING':
    case 'TASK_FORCE':
    case 'EMERGENCY':
    case 'LIAISON':
    case 'PARTNER':
      return [key(relation as KeyedRelation, held.personNo)]
    default:
      return []
  }
}

/** Classes that an excepted agency has rows in all the same: directory, programme progress, grants (ER-2a, G-03). */
const openToExcepted = new Set(['AG.DIRECTORY', 'AG.PROGRAMME', 'AG.GRANT'])

const ofExercises = new Set(['OWN', 'SELF', 'EXERCISE'])

function conditionsOf(relation: string, dataClass: string): readonly string[] {
  const found: string[] = []
  if (relation === 'MAJOR') found.push(dataClass.startsWith('IN.') ? 'MAJOR' : 'CONCERNED_BY_MAJOR_INCIDENT')
  if (relation === 'EXERCISE') found.push('EXERCISE')
  // Exercise incidents show to the exercise's own people and participants only (G-55).
  if (dataClass.startsWith('IN.') && !ofExercises.has(relation)) found.push('NOT_EXERCISE')
  if (dataClass.startsWith('AG.') && keyless.has(relation) && !openToExcepted.has(dataClass))
    found.push('NOT_EXCEPTED')
  return found
}

/** Classes that an endorsed support request opens to the national authority, so that it can decide (IG-3.3-2a). */
const openedBySupport = new Set(['IN.SUPPORT', 'IN.DETAIL'])

function conditionsIn(dataClass: string, names: readonly string[]): readonly string[] {
  const found = names.map((name) =>
    name === 'GOVERNMENT_OR_MAJOR' && openedBySupport.has(dataClass) ? `${name}_OR_SUPPORT_ENDORSED` : name,
  )
  return [...new Set(found)].sort()
}

function openingsOfCell(column: string, dataClass: string, found: Cell, held: Holding | null): Opening[] {
  return linesOf(found).flatMap((line) => {
    const { relation } = line
    const keys = keyless.has(relation)
      ? [null]
      : held
        ? keysFor(relation, column, matterOf(dataClass), held)
        : []
    const right = held && readingOnly.has(held.role) ? readingRight(line.may) : line.may
    return keys.flatMap((each) =>
      readingsOf(line, right).map((reading) => ({
        column,
        relation,
        key: each,
        right: reading.may,
        mask: reading.may === 'REDACTED' && line.mask ? mask(line.mask) : null,
        opens: line.opens ?? null,
        conditions: conditionsIn(dataClass, [...conditionsOf(relation, dataClass), ...reading.conditions]),
        clause: line.under,
        writes: line.writes ?? null,
        holding: held,
      })),
    )
  })
}

function readingRight(may: Right): Right {
  return may === 'WRITE' || may === 'APPROVE' ? 'READ' : may
}

/** A national officer stands in the supervising column only towards agencies without a superior, never by ANY. */
function appliesTo(column: string, found: Cell, held: Holding): boolean {
  return !(
    held.role === 'NATIONAL_OFFICER' &&
    column === 'SUPERVISING_OFFICER' &&
    keyless.has(found.relation)
  )
}

/** Every opening of a class for what a viewer holds; the public floor is always among them (D-08). */
export function openingsOf(holdings: readonly Holding[], dataClass: string): readonly Opening[] {
  const floor = openingsOfCell('PUBLIC', dataClass, cell('PUBLIC', dataClass), null)
  const held = holdings.flatMap((holding) =>
    columnsOf(holding.role, holding.excepted).flatMap((column) => {
      const found = cell(column, dataClass)
      return appliesTo(column, found, holding) ? openingsOfCell(column, dataClass, found, holding) : []
    }),
  )
  return [...floor, ...held].filter((opening) => opening.right !== 'NONE')
}

/** Keys that only decisions ask for: no class of data falls under the matter of delegation (ER-6-3d). */
export function decisionOnlyKeys(held: Holding): readonly number[] {
  if (held.role !== 'SECTOR_OFFICER' || held.agencyNo === null) return []
  return [sectorKey('SOLE', 'DELEGATION', held.agencyNo), sectorKey('JOINT', 'DELEGATION', held.agencyNo)]
}

/** The openings that one line of a decision entry gives: role, relation, and the capacity it may name. */
export function openingsOfRelation(
  holdings: readonly Holding[],
  viewer: string,
  relation: string,
  entry: DecisionEntry,
  as?: string,
): readonly Opening[] {
  const named = sectorMatters.find((matter) => as === `matter ${matter}`)
  const qualifier = qualifierOf(as)
  if (qualifier === null) return []
  return (
    holdings
      .filter((held) => held.role === viewer || columnsOf(held.role, held.excepted).includes(viewer))
      .filter((held) => held.role === viewer || !readingOnly.has(held.role))
      .filter((held) => qualifier.role === undefined || held.role === qualifier.role)
      // Duties of the Act do not fall on excepted agencies; roles are granted there all the same (ER-2a, ER-2b).
      .filter((held) => !held.excepted || openToExcepted.has(entry.class))
      .flatMap((held) => {
        const keys = keyless.has(relation)
          ? [null]
          : keysFor(relation, viewer, named ?? matterOf(entry.class), held)
        return keys.map((each) => ({
          column: viewer,
          relation,
          key: each,
          right: 'APPROVE' as const,
          mask: null,
          opens: null,
          conditions: conditionsIn(entry.class, [
            ...conditionsOf(relation, entry.class),
            ...(qualifier.anyState ? [] : statesOf(cell(viewer, entry.class), relation)),
            ...(qualifier.condition ? [qualifier.condition] : []),
          ]),
          clause: entry.clause[0] ?? 'a0',
          writes: null,
          holding: held,
        }))
      })
  )
}

/** A decision needs no right to read, but it stays on the rows that the cell of its class is about. */
function statesOf(found: Cell, relation: string): readonly string[] {
  if (!found.states || found.relation !== relation) return []
  return readingsOf(found).find((reading) => reading.may === found.may)?.conditions ?? ['NEVER']
}

/** Does this opening show the rows themselves (not only counts, not only another row type)? */
export function opensRows(opening: Opening, rowType: string): boolean {
  if (opening.right === 'NONE' || opening.right === 'AGGREGATE') return false
  if (opening.opens) return opening.opens === rowType
  return !opening.mask?.rows || opening.mask.rows.includes(rowType)
}

/** Is it there only because a case was opened in an emergency (G-73)? */
export function isOfEmergency(opening: Opening): boolean {
  return opening.relation === 'EMERGENCY'
}

/** Of the openings that show something: is every one of them there because of an emergency? */
export function onlyByEmergency(showing: readonly Opening[]): boolean {
  return showing.length > 0 && showing.every(isOfEmergency)
}

/**
 * Does this opening count towards figures? What the public has is a yearly publication, never an answer (G-71); an
 * emergency opens one case to be read, and no count (G-73).
 */
export function opensFigures(opening: Opening): boolean {
  return opening.right !== 'NONE' && opening.relation !== 'PUBLIC' && !isOfEmergency(opening)
}
