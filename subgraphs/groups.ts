/** Openings sorted into groups that SQL can ask for: one class, optionally one field, and a set of conditions. */
import type { FieldShape } from '../law/access/decide.ts'
import { shows } from '../law/access/decide.ts'
import { decisionOpenings } from '../law/access/decisions.ts'
import { matrix } from '../law/access/matrix.ts'
import {
  decisionOnlyKeys,
  type Holding,
  type Opening,
  openingsOf,
  opensFigures,
  opensRows,
} from '../law/access/openings.ts'
import { roles } from '../law/access/roles.ts'
import type { Viewer } from './viewer.ts'

/** What a statement wants of the viewer: rows of a class, rows on which a field shows, where he may act, what he may count. */
export interface Wanted {
  readonly dataClass: string
  readonly rowType: string
  readonly field?: FieldShape
  readonly act?: Act
  /** Rows that he may count, whether he may see them or not. */
  readonly figures?: true
}

/** A mutation, and the roles whose duty it is here. */
export interface Act {
  readonly mutation: string
  readonly roles: readonly string[]
}

export interface Group {
  readonly name: string
  readonly conditions: readonly string[]
  readonly keyed: boolean
  readonly keyless: boolean
}

function nameOf(wanted: Wanted, conditions: readonly string[]): string {
  const field = wanted.field ? `#${wanted.field.type}.${wanted.field.field}` : ''
  const act = wanted.act ? `!${wanted.act.mutation} by ${wanted.act.roles.join('+')}` : ''
  const figures = wanted.figures ? '+' : ''
  return `${wanted.dataClass}:${wanted.rowType}${field}${act}${figures}|${conditions.join('&')}`
}

function actingOpenings(holdings: readonly Holding[], { mutation, roles }: Act): readonly Opening[] {
  return decisionOpenings(holdings, mutation).filter(({ holding }) => roles.includes(holding?.role ?? ''))
}

function grants(opening: Opening, wanted: Wanted): boolean {
  if (wanted.act) return true
  if (wanted.figures) return opensFigures(opening)
  return wanted.field ? shows(opening, wanted.field) : opensRows(opening, wanted.rowType)
}

/** A holding of every role, so that the law's openings can be listed before anybody asks. */
const everyRole = roles.map((role) => ({
  grantId: '',
  role,
  agencyNo: 1,
  agencyId: null,
  excepted: false,
  vendorNo: 1,
  groupNo: 1,
  personNo: 1,
  mandate: [1],
  since: '',
}))
const everybody = [...everyRole, ...everyRole.slice(0, 1).map((held) => ({ ...held, excepted: true }))]

const known = new Map<string, readonly Group[]>()

/** All groups that any viewer could bring for this class: statements and policies are written from this list. */
export function groupsOf(wanted: Wanted): readonly Group[] {
  const id = nameOf(wanted, [])
  let found = known.get(id)
  if (!found) {
    const groups = new Map<string, Group>()
    const openings = wanted.act
      ? actingOpenings(everybody, wanted.act)
      : openingsOf(everybody, wanted.dataClass)
    for (const opening of openings) {
      if (!grants(opening, wanted)) continue
      const name = nameOf(wanted, opening.conditions)
      const group = groups.get(name) ?? { name, conditions: opening.conditions, keyed: false, keyless: false }
      groups.set(name, opening.key === null ? { ...group, keyless: true } : { ...group, keyed: true })
    }
    found = [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    known.set(id, found)
  }
  return found
}

/** What one viewer brings for the wanted rows: keys per group, and the groups open without a key. */
export function broughtBy(
  viewer: Viewer,
  wanted: readonly Wanted[],
): { readonly keyed: Readonly<Record<string, readonly number[]>>; readonly keyless: readonly string[] } {
  const keyed: Record<string, number[]> = {}
  const keyless = new Set<string>()
  for (const each of wanted) {
    const openings = each.act ? actingOpenings(viewer.holdings, each.act) : viewer.openings(each.dataClass)
    for (const opening of openings) {
      if (!grants(opening, each)) continue
      const name = nameOf(each, opening.conditions)
      if (opening.key === null) keyless.add(name)
      else keyed[name] = [...(keyed[name] ?? []), opening.key]
    }
  }
  return { keyed, keyless: [...keyless] }
}

const keysByViewer = new WeakMap<Viewer, readonly number[]>()

/** Every key of the viewer in any class: what a row may carry of him. */
export function keysOf(viewer: Viewer): readonly number[] {
  let found = keysByViewer.get(viewer)
  if (!found) {
    found = gatherKeys(viewer)
    keysByViewer.set(viewer, found)
  }
  return found
}

function gatherKeys(viewer: Viewer): readonly number[] {
  const keys = new Set<number>()
  for (const { code } of matrix.classes)
    for (const opening of viewer.openings(code)) if (opening.key !== null) keys.add(opening.key)
  for (const held of viewer.holdings) for (const each of decisionOnlyKeys(held)) keys.add(each)
  return [...keys].sort((a, b) => a - b)
}
