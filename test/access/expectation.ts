/** What each account should see, from plain facts and the raw matrix alone: nothing here is used by the graph. */
import raw from '../../law/access/matrix.json' with { type: 'json' }
import { type RowFacts, visibleBy, type Way, ways } from '../../law/access/second-reading.ts'
import { type Account, accounts, type Held, places } from './cast.ts'
import type { Fact } from './facts.ts'

const SENSITIVE = [
  'IN.EVIDENCE',
  'IN.NATSEC',
  'VE.SUITABILITY',
  'VE.CLASSIFIED',
  'TI.RESTRICTED',
  'AG.CONTACT_PERSONAL',
]
export const isSensitive = (dataClass: string) => SENSITIVE.includes(dataClass)

function above(code: string): readonly string[] {
  const superior = places[code]?.under
  return superior === undefined ? [] : [superior, ...above(superior)]
}

/** The matter of a sector authority that a class falls under; null is any of them (ER-12b). */
function matterOf(dataClass: string): string | null {
  if (/^IN\.ANN_/.test(dataClass)) return 'ANNOUNCEMENT'
  if (/^IN\./.test(dataClass) || dataClass === 'VE.NOTICE') return 'INCIDENT'
  if (/^TI\./.test(dataClass)) return 'INTEL'
  if (/^AG\.(AUDIT_|IMPROVEMENT)/.test(dataClass)) return 'AUDIT'
  if (/^AG\.(PLAN_|IMPL$)/.test(dataClass)) return 'PLAN'
  return dataClass === 'AG.CI_DESIGNATION' ? 'DESIGNATION' : null
}

function toAgency(held: Held, code: string, dataClass: string): readonly string[] {
  const place = places[code]
  if (!place || place.kind === 'EXCEPTED') return []
  const found: string[] = []
  const higher = above(code)
  const at = held.at ?? ''
  if (at === code) found.push('OWN')
  if (held.mandate?.some((root) => root === code || higher.includes(root))) found.push('MANDATE')
  if (place.kind === 'GOVERNMENT') {
    if (place.under === at) found.push('SUPERVISES_DIRECTLY')
    else if (higher.includes(at)) found.push('SUPERVISES')
    if ([code, ...higher].find((each) => places[each]?.listed) === at) found.push('REVIEWS')
    if (higher.length === 0) found.push('NO_SUPERIOR')
  }
  const matter = matterOf(dataClass)
  for (const [authority, mode, matters] of place.sector ?? [])
    if (authority === at && (matter === null || matters.includes(matter as never)))
      found.push(mode === 'SOLE' ? 'SECTOR solely' : 'SECTOR jointly')
  return found
}

/** Lines about secret contracts are read by the CISO and the head alone (a6). */
function toLine(held: Held, row: Fact): readonly string[] {
  // Of intelligence a line in another's journal would name whom an item comes from (G-39).
  const isTold = row.under.journal !== 'intelligence' || row.agency === held.at
  if (held.role === 'NATIONAL_OFFICER') return row.actor === held.at && isTold ? ['OWN'] : []
  const mayRead = !row.secret || held.role === 'CISO' || held.role === 'AGENCY_HEAD'
  return mayRead && row.agency === held.at ? ['OWN'] : []
}

const originated = ['IntelItem', 'IntelSegment', 'IntelShare', 'ShareDuty']

function relations(account: Account, held: Held, row: Fact, dataClass: string): readonly string[] {
  if (row.type === 'JournalEntry') return toLine(held, row)
  const found: string[] = []
  // An item and its parts are its originator's and its recipients'; nobody is above them (D-05).
  if (row.type === 'IntelItem' || row.type === 'IntelSegment') {
    if (row.agency === held.at) found.push('OWN')
  } else if (row.agency !== null) found.push(...toAgency(held, row.agency, dataClass))
  if (originated.includes(row.type) && held.at && row.agency === held.at) found.push('ORIGINATOR')
  if (held.at && row.recipients.includes(held.at)) found.push('RECIPIENT')
  if (held.vendor && row.vendors?.includes(held.vendor)) found.push('PARTY')
  if (held.vendor && row.subVendors?.includes(held.vendor)) found.push('SUB_PARTY')
  if (held.at && row.supportedBy.includes(held.at)) found.push('SUPPORTING')
  if (held.at && row.exerciseBy === held.at) found.push('EXERCISE')
  // What was refused of a filing is between the agency and whoever filed.
  if (row.type === 'VendorFiling')
    found.splice(0, found.length, ...found.filter((each) => ['OWN', 'PARTY', 'SUB_PARTY'].includes(each)))
  if (row.type === 'ImprovementNotice')
    found.splice(0, found.length, ...found.filter((each) => each === 'OWN'))
  // Not yet established, or not invited: the row is nobody's through the agency it concerns.
  if (row.only !== null && !row.only.includes(held.at ?? '')) found.length = 0
  if (row.seated.includes(account.name)) found.push('TASK_FORCE')
  if (row.opened.includes(account.name)) found.push('EMERGENCY')
  if (row.stationed.includes(account.name)) found.push('LIAISON')
  if (row.engaged?.includes(account.name)) found.push('ENGAGED')
  if (row.type === 'case of a group' && found.includes('MANDATE')) found.splice(found.indexOf('MANDATE'), 1)
  if (row.notified.includes(account.name) && held.role === 'RESPONSE_GROUP_LEAD') found.push('NOTIFIED')
  const addressed =
    row.role !== null && account.held.some(({ role, at }) => role === row.role && (at ?? null) === row.agency)
  if (row.self.includes(account.name) || addressed) found.push('SELF')
  return found
}

/** Whether the mask of the role's cell in this class is met on the row, by what the mask says of rows. */
function maskMet(role: string, dataClass: string, row: Fact): boolean {
  if (dataClass === 'AG.INVENTORY') {
    if (role === 'NATIONAL_OFFICER') return row.is.national ?? false
    const byContract = ['CONTRACT_OFFICER', 'VENDOR_USER', 'SUBVENDOR_USER', 'VENDOR_AUDITOR'].includes(role)
    return (byContract ? row.is.contract : row.is.case) ?? false
  }
  if (row.type === 'Observation') return false
  if (dataClass === 'IN.DETAIL') return row.is.contract ?? false
  if (dataClass === 'IN.CORE') return role.startsWith('EXERCISE_') ? row.exercise : (row.is.contract ?? false)
  if (dataClass === 'IN.RESPONSE_LOG') return row.is[role] ?? false
  if (dataClass === 'IN.ANN_DRAFT') return row.is.asked ?? false
  if (dataClass === 'IN.SUPPORT') return row.exercise
  if (dataClass === 'IN.TASKFORCE') return row.is.addressed ?? false
  if (dataClass === 'VE.TEST') return row.is.case ?? false
  if (dataClass === 'VE.COMPONENT') return row.is.counted ?? false
  if (dataClass === 'VE.NOTICE') return row.is.case ?? false
  if (dataClass === 'VE.AUDIT_ISSUED') return row.is.part ?? false
  if (dataClass === 'VE.RATING') return row.is.final ?? false
  if (dataClass === 'VE.CONTRACT' && role === 'NATIONAL_OFFICER') return row.is.cited ?? false
  if (dataClass === 'VE.CONTRACT')
    return row.type === 'TenderNotice' ? (row.is.published ?? false) : (row.is['sub-vendor'] ?? false)
  return false
}

function stateMet(role: string, dataClass: string, row: Fact): boolean {
  if (dataClass === 'TI.OPEN') return row.is.shared ?? false
  if (dataClass === 'IN.EMERGENCY') return row.is.granted ?? false
  if (dataClass === 'IN.SUPPORT' || dataClass === 'IN.DETAIL') return row.is.endorsed ?? false
  if (dataClass === 'VE.VENDOR') return row.is.own ?? false
  // Announcements that a sector authority is related to are those of its own sector.
  if (dataClass === 'IN.ANN_DRAFT') return true
  return dataClass === 'JOURNAL' && role === 'NATIONAL_OFFICER'
}

const nobody = { role: null }
const known = new Map<string, readonly Way[]>()

function waysOf(
  role: string | null,
  excepted: boolean,
  dataClass: string,
  related: string,
  facts: RowFacts,
): readonly Way[] {
  const name = [role, excepted, dataClass, related, ...Object.values(facts)].join()
  const found = known.get(name) ?? ways(role, excepted, dataClass, related, facts)
  known.set(name, found)
  return found
}

/** Roles in force, the one that everybody has towards his own data, and the public floor. */
function standings(account: Account | null): readonly (Held | typeof nobody)[] {
  if (!account) return [nobody]
  return account.kind === 'PERSON'
    ? [...account.held, { role: 'DATA_SUBJECT' }, nobody]
    : [...account.held, nobody]
}

/** A restricted part that no exception opens to a body of the viewer's is of another class for him (SR-4-1-1). */
const isWithheldFrom = (account: Account | null, { openTo }: Fact) =>
  openTo !== null && !account?.held.some(({ at }) => at !== undefined && openTo.includes(at))

/** What is as secret as the contract it is about. */
const ofContracts: ReadonlySet<string> = new Set([
  'VE.CONTRACT',
  'VE.TEST',
  'VE.COMPONENT',
  'VE.NOTICE',
  'VE.DATA_RETURN',
  'VE.RATING',
])

/** A row falls under another class where state secrets are concerned, and a part of an item where it is restricted. */
export function classFor(row: Fact, dataClass: string, account: Account | null): string {
  const isAudit = dataClass.startsWith('VE.AUDIT_')
  if (row.secret && (isAudit || ofContracts.has(dataClass))) return 'VE.CLASSIFIED'
  if (row.secret && row.type === 'VendorPerson' && dataClass === 'VE.PERSONNEL') return 'VE.CLASSIFIED'
  // What became of a bulk filing is of the class of what was filed.
  if (row.is.COMPONENTS) return 'VE.COMPONENT'
  if (row.is.MEASURES) return 'VE.NOTICE'
  // An audit is a draft until it is issued, whatever is asked of it; of its contract, as it is asked.
  if ((isAudit || row.type === 'VendorFiling') && 'issued' in row.is)
    return row.is.issued ? 'VE.AUDIT_ISSUED' : 'VE.AUDIT_DRAFT'
  return dataClass === 'TI.OPEN' && isWithheldFrom(account, row) ? 'TI.RESTRICTED' : dataClass
}

/** What a task is about, under which it shows or does not. */
const classOfMatter: Readonly<Record<string, string>> = {
  Incident: 'IN.CORE',
  OutsourcingContract: 'VE.CONTRACT',
}

/** Without a purpose nothing is open in an emergency (G-73). */
export function waysTo(
  account: Account | null,
  row: Fact,
  claimed: string,
  purpose: boolean,
): readonly Way[] {
  if (row.about && !isVisible(account, row.about, classOfMatter[row.about.type] ?? '', purpose)) return []
  // By every relation to one of its cases, but not by what opens a case through a contract or for figures.
  if (row.type === 'IncidentGroup')
    return row.through.flatMap((each) =>
      waysTo(
        account,
        { ...each, type: 'case of a group', vendors: [], subVendors: [], is: {} },
        claimed,
        purpose,
      ),
    )
  const dataClass = classFor(row, claimed, account)
  const found = standings(account).flatMap((held) => {
    const role = held.role ?? ''
    const facts: RowFacts = {
      major: row.major,
      exercise: row.exercise,
      // Rows of no agency are like those of an excepted one: nobody's business but the person's own.
      excepted: row.agency === null || places[row.agency]?.kind === 'EXCEPTED',
      government: row.government,
      maskMet: maskMet(role, dataClass, row),
      rowStateMet: stateMet(role, dataClass, row),
    }
    const excepted = 'at' in held && held.at !== undefined && places[held.at]?.kind === 'EXCEPTED'
    const related = account && held.role !== null ? relations(account, held as Held, row, dataClass) : []
    return ['nobody', ...related].flatMap((each) => waysOf(held.role, excepted, dataClass, each, facts))
  })
  return purpose ? found : found.filter(({ relation }) => relation !== 'EMERGENCY')
}

export const opensRow = (way: Way, type: string) => {
  if (way.may === 'NONE' || way.may === 'AGGREGATE') return false
  if (way.opens !== undefined) return way.opens === type
  return way.may !== 'REDACTED' || way.rows === undefined || way.rows.includes(type)
}

export const isVisible = (account: Account | null, row: Fact, dataClass: string, purpose = true) =>
  waysTo(account, row, dataClass, purpose).some((way) => opensRow(way, row.type))

const byEmergency = (found: readonly Way[]) =>
  found.length > 0 && found.every(({ relation }) => relation === 'EMERGENCY')

/** Is the row there for the account because of an emergency and nothing else? */
export const isThereByEmergency = (account: Account | null, row: Fact, dataClass: string) =>
  byEmergency(waysTo(account, row, dataClass, true).filter((way) => opensRow(way, row.type)))

export interface Coordinate {
  readonly type: string
  readonly field: string
  readonly returns: string
  readonly dataClass: string
}

export const isShown = (
  account: Account | null,
  row: Fact,
  { type, field, returns, dataClass }: Coordinate,
  purpose = true,
) => visibleBy(waysTo(account, row, dataClass, purpose), { type, field, returns })

export const isShownByEmergency = (
  account: Account | null,
  row: Fact,
  { type, field, returns, dataClass }: Coordinate,
) =>
  byEmergency(
    waysTo(account, row, dataClass, true).filter((way) => visibleBy([way], { type, field, returns })),
  )

const every = [false, true]
const RELATED = [
  ...Object.values(raw.relations).map(({ code }) => code),
  ...['SECTOR solely', 'SECTOR jointly', 'NO_SUPERIOR', 'nobody'],
]
/** Every kind of row there could be. */
const kinds: readonly RowFacts[] = every.flatMap((major) =>
  every.flatMap((exercise) =>
    every.flatMap((met) =>
      every.map((government) => ({
        major,
        exercise,
        excepted: false,
        government,
        rowStateMet: met,
        maskMet: met,
      })),
    ),
  ),
)

/** Relations that somebody has through the agency he works for: without one he has none of them. */
const throughAgency = [
  'OWN',
  'SUPERVISES',
  'SUPERVISES_DIRECTLY',
  'REVIEWS',
  'DELEGATED',
  'SUPPORTING',
  'EXERCISE',
  'ORIGINATOR',
  'RECIPIENT',
]

const everOpen = new Map<string, boolean>()

/** Could the account ever see a row of this type by this class? Then the list is there, empty or not. */
export function mayEverSee(
  account: Account | null,
  dataClass: string,
  rowType: string,
  purpose = true,
): boolean {
  return standings(account).some((held) => {
    const excepted = 'at' in held && held.at !== undefined && places[held.at]?.kind === 'EXCEPTED'
    const placed = 'at' in held && held.at !== undefined
    const name = [held.role, excepted, placed, dataClass, rowType, purpose].join()
    const found =
      everOpen.get(name) ??
      RELATED.filter(
        (related) => (placed || !throughAgency.includes(related)) && (purpose || related !== 'EMERGENCY'),
      ).some((related) =>
        kinds.some((facts) =>
          waysOf(held.role, excepted, dataClass, related, facts).some((way) => opensRow(way, rowType)),
        ),
      )
    everOpen.set(name, found)
    return found
  })
}

export const accountNamed = (name: string | null): Account | null =>
  accounts.find((each) => each.name === name) ?? null
