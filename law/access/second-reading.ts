/** A second reading of the raw matrix, written apart from the code that decides, so that each checks the other. */
import raw from './matrix.json' with { type: 'json' }

interface RawCell {
  readonly may: string
  readonly relation: string
  readonly also?: readonly {
    readonly relation: string
    readonly may?: string
    readonly under?: string
    readonly mask?: string
  }[]
  readonly mask?: string
  readonly opens?: string
  readonly writes?: string
  readonly states?: Readonly<Record<string, string>>
}

/** A cell, or a further relation of one. */
type Line = Pick<RawCell, 'relation' | 'mask' | 'opens' | 'states' | 'writes'> & { readonly may?: string }

/** What is true of a row, apart from who is related to it. */
export interface RowFacts {
  readonly major: boolean
  readonly exercise: boolean
  readonly excepted: boolean
  readonly government: boolean
  readonly rowStateMet: boolean
  readonly maskMet: boolean
}

export interface Field {
  readonly type: string
  readonly field: string
  readonly returns: string
}

/** One way a row is open: the letter, what it is limited to, and the fields that a redacted one shows. */
export interface Way {
  readonly may: string
  readonly relation: string
  /** The name of what a narrowed write covers. */
  readonly writes: string | undefined
  readonly opens: string | undefined
  readonly shows: readonly string[]
  readonly rows: readonly string[] | undefined
}

const letters = ['NONE', 'AGGREGATE', 'REDACTED', 'READ', 'WRITE', 'APPROVE']

/** Which columns a person stands in, by hand: the aliases, the unrelated agency, the two sector columns, G-08. */
function columnsByHand(role: string, excepted: boolean): readonly string[] {
  const byName = [
    ...['TASK_FORCE_MEMBER', 'LAW_ENFORCEMENT_MEMBER', 'DISASTER_AUTHORITY'],
    ...['RESPONSE_GROUP_LEAD', 'DATA_SUBJECT'],
  ]
  if (excepted) return byName.includes(role) ? ['EXCEPTED_AGENCY', role] : ['EXCEPTED_AGENCY']
  if (role === 'AGENCY_HEAD') return ['CISO']
  if (role === 'HANDLING_TEAM_MEMBER') return ['SECURITY_REVIEWER', 'UNRELATED_AGENCY']
  if (role.startsWith('EXERCISE_')) return ['EXERCISE_ROLE']
  if (role === 'SECTOR_OFFICER') return ['SECTOR_OFFICER', 'SECTOR_OFFICER_JOINT']
  if (role === 'NATIONAL_OFFICER') return ['NATIONAL_OFFICER', 'SUPERVISING_OFFICER']
  const named = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO', 'SECURITY_REVIEWER'].includes(role)
  return named ? [role, 'UNRELATED_AGENCY'] : [role]
}

const onlyReads = (role: string | null) => role === 'AGENCY_HEAD' || role === 'HANDLING_TEAM_MEMBER'

const everyRow = ['ANY', 'PUBLIC', 'NATIONAL', 'MAJOR']

/** The ways in which a row of the class is open to the holder of a role, given how it is related to him. */
export function ways(
  role: string | null,
  excepted: boolean,
  dataClass: string,
  related: string,
  facts: RowFacts,
): readonly Way[] {
  const columns = ['PUBLIC', ...(role === null ? [] : columnsByHand(role, excepted))]
  const readsOnly = onlyReads(role)
  return columns.flatMap((column) => {
    const cell = (raw.matrix as unknown as Record<string, Record<string, RawCell>>)[column]?.[dataClass]
    if (!cell) return []
    const borrowed = role === 'NATIONAL_OFFICER' && column === 'SUPERVISING_OFFICER'
    // A further relation with a clause of its own has nothing of the cell it stands in.
    const lines: readonly Line[] = [
      cell,
      ...(cell.also ?? []).map((more) => (more.under ? more : { ...cell, ...more })),
    ]
    return lines
      .filter(({ relation }) => standsSo(relation, related, column, borrowed))
      .filter(({ relation }) => rowAllows(relation, dataClass, facts))
      .flatMap((line) => {
        const may = stateAllows(line, line.may ?? 'NONE', dataClass, facts)
        const reads = readsOnly && column !== 'PUBLIC' && (may === 'WRITE' || may === 'APPROVE')
        return may === 'NONE' ? [] : masked(line, reads ? 'READ' : may, facts)
      })
  })
}

/** Whether one line of a decision lets the holder of a role take it on a row that is so related to him. */
export function takes(
  role: string,
  excepted: boolean,
  line: { readonly viewer: string; readonly relation: string; readonly as?: string },
  dataClass: string,
  related: string,
  facts: RowFacts,
): boolean {
  const stands =
    role === line.viewer || (!onlyReads(role) && columnsByHand(role, excepted).includes(line.viewer))
  if (!stands || (excepted && !dataClass.startsWith('AG.'))) return false
  const borrowed = role === 'NATIONAL_OFFICER' && line.viewer === 'SUPERVISING_OFFICER'
  if (!standsSo(line.relation, related, line.viewer, borrowed)) return false
  if (!rowAllows(line.relation, dataClass, facts)) return false
  const cell = (raw.matrix as unknown as Record<string, Record<string, RawCell>>)[line.viewer]?.[dataClass]
  if (!cell || line.as === 'duty desk' || cell.relation !== line.relation) return true
  return stateAllows(cell, cell.may, dataClass, facts) === cell.may
}

function standsSo(relation: string, related: string, column: string, borrowed: boolean): boolean {
  if (everyRow.includes(relation)) return !borrowed
  if (relation === 'SECTOR') {
    return related === (column === 'SECTOR_OFFICER_JOINT' ? 'SECTOR jointly' : 'SECTOR solely')
  }
  if (borrowed && relation.startsWith('SUPERVISES')) return related === 'NO_SUPERIOR'
  // Whoever supervises directly supervises.
  if (relation === 'SUPERVISES') return related.startsWith('SUPERVISES')
  if (relation === 'NOTIFIED') return related.startsWith('NOTIFIED')
  return relation === related
}

function rowAllows(relation: string, dataClass: string, facts: RowFacts): boolean {
  if (relation === 'MAJOR' && !facts.major) return false
  if (relation === 'EXERCISE' && !facts.exercise) return false
  const ofExercises = ['OWN', 'SELF', 'EXERCISE'].includes(relation)
  if (dataClass.startsWith('IN.') && facts.exercise && !ofExercises) return false
  const hasRowsOfExcepted = ['AG.DIRECTORY', 'AG.PROGRAMME', 'AG.GRANT'].includes(dataClass)
  return !(dataClass.startsWith('AG.') && facts.excepted && everyRow.includes(relation) && !hasRowsOfExcepted)
}

function stateAllows(cell: Line, may: string, dataClass: string, facts: RowFacts): string {
  const states = cell.states
  if (!states) return may
  if ('channel' in states) return 'NONE'
  if ('beforeDispatch' in states) return may
  if ('nonGovernment' in states) {
    // An endorsed request for support opens two classes: the fact about states stands for the endorsement.
    const endorsed = ['IN.SUPPORT', 'IN.DETAIL'].includes(dataClass) && facts.rowStateMet
    const full = facts.government || facts.major || endorsed
    if (full) return may
    return Object.values(states).some((text) => text.startsWith('READ')) ? 'READ' : 'NONE'
  }
  if ('read' in states) return facts.rowStateMet ? may : 'READ'
  // Two wordings say of rows what the mask of the cell says too: one fact stands for both.
  const sameAsMask = cell.mask === 'AG.INVENTORY/national' || cell.mask === 'AG.RISK/technical-centre'
  return (sameAsMask ? facts.maskMet : facts.rowStateMet) ? may : 'NONE'
}

function masked(cell: Line, may: string, facts: RowFacts): readonly Way[] {
  const found = raw.masks.find((mask) => mask.id === cell.mask)
  const way = { may, relation: cell.relation, opens: cell.opens, writes: cell.writes }
  if (may !== 'REDACTED' || !found) return [{ ...way, shows: [], rows: undefined }]
  const addsOnly = found.when?.startsWith('name: ') || found.when?.startsWith('text: ')
  if (found.when && !addsOnly && !facts.maskMet) return []
  return [{ ...way, shows: found.fields, rows: found.rows }]
}

export function highest(found: readonly Way[]): string {
  const own = found.filter((way) => way.opens === undefined)
  return letters[Math.max(0, ...own.map((way) => letters.indexOf(way.may)))] ?? 'NONE'
}

export function visibleBy(found: readonly Way[], { type, field, returns }: Field): boolean {
  return found.some((way) => {
    if (way.opens !== undefined && way.opens !== type) return false
    if (['READ', 'WRITE', 'APPROVE'].includes(way.may)) return true
    if (way.may !== 'REDACTED' || (way.opens === undefined && way.rows && !way.rows.includes(type)))
      return false
    const names = ['*', field, `${type}.*`, `${type}.${field}`]
    return way.shows.some((shown) => names.includes(shown) || shown.startsWith(`${returns}.`))
  })
}

/** The condition that the code asks a row for, answered from the facts. An unheard-of condition is an error. */
export function meets(facts: RowFacts, condition: string): boolean {
  switch (condition) {
    case 'MAJOR':
    case 'CONCERNED_BY_MAJOR_INCIDENT':
      return facts.major
    case 'EXERCISE':
      return facts.exercise
    case 'NOT_EXERCISE':
      return !facts.exercise
    case 'NOT_EXCEPTED':
      return !facts.excepted
    case 'GOVERNMENT_OR_MAJOR':
      return facts.government || facts.major
    case 'GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED':
      return facts.government || facts.major || facts.rowStateMet
    case 'SHARED':
    case 'COMMISSIONED_BY_OWN_AUTHORITY':
    case 'MEMBER_OF_LED_GROUP':
    case 'OWN_AGENCY_IS_COUNTERPART':
    case 'OWN_AUTHORITY_CONSENTS':
    case 'OWN_AGENCY_DEALS_WITH_VENDOR':
    case 'OWN_SECTOR':
    case 'OWN_VENDOR_RECORD':
    case 'OWN_ACT':
    case 'EMERGENCY_GRANTED':
    case 'ASSIGNED_TO_HELP_REVIEW':
    case 'EXERCISE_STAGE':
    case 'PUT_TO_VENDOR':
      return facts.rowStateMet
    default:
      if (raw.masks.some((mask) => mask.id === condition)) return facts.maskMet
      throw new Error(`No fact of a row answers the condition ${condition}`)
  }
}
