/** Rights worked out the slow way: plain lists of links, assignments and grants with their dates, and the raw matrix. */
import type { Role } from '../../law/access/roles.ts'
import { type RowFacts, visibleBy, type Way, ways } from '../../law/access/second-reading.ts'

export interface Dated {
  from: number
  to: number | null
}

export interface Place {
  readonly code: string
  readonly kind: 'GOVERNMENT' | 'SPECIFIC_NON_GOVERNMENT' | 'EXCEPTED_MILITARY'
  readonly listed: boolean
}

export interface Link extends Dated {
  readonly superior: string
  readonly subordinate: string
  readonly kind: 'SUPERIOR' | 'SUPERVISORY'
}

export interface Assignment extends Dated {
  readonly agency: string
  readonly authority: string
  readonly matter: string
  readonly mode: 'SOLE' | 'JOINT'
}

export interface Grant extends Dated {
  readonly id: string
  readonly account: string
  readonly role: Role
  readonly at: string
  readonly mandate: readonly string[]
  readonly delegatedFrom: string | null
  /** Requests and approvals give nothing. */
  state: 'REQUESTED' | 'APPROVED' | 'ACTIVE' | 'OVER'
}

/** A row that somebody may or may not see. */
export interface Row {
  readonly type: 'Incident' | 'ContactRegistration'
  readonly id: string
  readonly agency: string
  readonly major: boolean
  readonly exercise: boolean
}

export const holds = ({ from, to }: Dated, now: number) => from <= now && (to === null || now < to)

interface Above {
  readonly code: string
  readonly depth: number
  readonly others: boolean
}

export class DatedRights {
  readonly links: Link[] = []
  readonly assignments: Assignment[] = []
  readonly grants: Grant[] = []
  readonly places: readonly Place[]

  constructor(places: readonly Place[]) {
    this.places = places
  }

  place(code: string): Place {
    const found = this.places.find((each) => each.code === code)
    if (!found) throw new Error(`No place ${code}`)
    return found
  }

  inForce(account: string | null, now: number): readonly Grant[] {
    return this.grants.filter(
      (each) => each.account === account && each.state === 'ACTIVE' && holds(each, now),
    )
  }

  /** Every way up, one link at a time. */
  above(code: string, now: number, depth = 1, others = false): readonly Above[] {
    return this.links
      .filter((link) => link.subordinate === code && holds(link, now))
      .flatMap((link) => {
        const step = { code: link.superior, depth, others: others || link.kind !== 'SUPERIOR' }
        return [step, ...this.above(link.superior, now, depth + 1, step.others)]
      })
  }

  /** The nearest listed authority; on equal ways superiors first, then whoever was entered first (IG-3.2-2a). */
  reviewing(code: string, now: number): string | undefined {
    const rank = ({ code: each, depth, others }: Above) =>
      depth * 2_000 + (others ? 1_000 : 0) + this.places.findIndex((place) => place.code === each)
    return [{ code, depth: 0, others: false }, ...this.above(code, now)]
      .filter((each) => this.place(each.code).listed)
      .sort((a, b) => rank(a) - rank(b))[0]?.code
  }

  related(held: Grant, code: string, dataClass: string, now: number): readonly string[] {
    const place = this.place(code)
    if (place.kind === 'EXCEPTED_MILITARY') return []
    const above = this.above(code, now)
    const found: string[] = held.at === code ? ['OWN'] : []
    if (held.mandate.some((root) => root === code || above.some((each) => each.code === root)))
      found.push('MANDATE')
    if (place.kind === 'GOVERNMENT') {
      if (above.some((each) => each.code === held.at)) found.push('SUPERVISES')
      if (above.some((each) => each.code === held.at && each.depth === 1)) found.push('SUPERVISES_DIRECTLY')
      if (this.reviewing(code, now) === held.at) found.push('REVIEWS')
      if (above.length === 0) found.push('NO_SUPERIOR')
      return found
    }
    const matter = dataClass.startsWith('IN.') ? 'INCIDENT' : null
    for (const each of this.assignments)
      if (each.agency === code && each.authority === held.at && holds(each, now))
        if (matter === null || each.matter === matter)
          found.push(each.mode === 'SOLE' ? 'SECTOR solely' : 'SECTOR jointly')
    return found
  }

  #ways(account: string | null, row: Row, dataClass: string, now: number): readonly Way[] {
    const place = this.place(row.agency)
    const factsFor = (role: string): RowFacts => ({
      major: row.major,
      exercise: row.exercise,
      excepted: place.kind === 'EXCEPTED_MILITARY',
      government: place.kind === 'GOVERNMENT',
      maskMet: dataClass === 'IN.CORE' && role.startsWith('EXERCISE_') && row.exercise,
      rowStateMet: false,
    })
    const read = (role: string | null, related: readonly string[]) =>
      ['nobody', ...related].flatMap((each) => ways(role, false, dataClass, each, factsFor(role ?? '')))
    const byRole = this.inForce(account, now).flatMap((held) =>
      read(held.role, this.related(held, row.agency, dataClass, now)),
    )
    return [...byRole, ...(account === null ? [] : read('DATA_SUBJECT', [])), ...read(null, [])]
  }

  sees(account: string | null, row: Row, dataClass: string, now: number): boolean {
    return this.#ways(account, row, dataClass, now).some((way) => {
      if (way.may === 'NONE' || way.may === 'AGGREGATE') return false
      if (way.opens !== undefined) return way.opens === row.type
      return way.may !== 'REDACTED' || way.rows === undefined || way.rows.includes(row.type)
    })
  }

  shows(
    account: string | null,
    row: Row,
    field: { readonly name: string; readonly returns: string; readonly dataClass: string },
    now: number,
  ): boolean {
    const { name, returns, dataClass } = field
    return visibleBy(this.#ways(account, row, dataClass, now), { type: row.type, field: name, returns })
  }
}
