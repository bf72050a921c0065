/** Holds an answer against the expectation, value by value, and counts what was decided. */
import { type Account, accounts } from './cast.ts'
import { type Claim, nodeOf, rowTypes, shapeOf, shapes } from './claims.ts'
import { coordinateOf, sideOf } from './documents.ts'
import {
  classFor,
  isSensitive,
  isShown,
  isShownByEmergency,
  isThereByEmergency,
  isVisible,
  mayEverSee,
} from './expectation.ts'
import type { Fact } from './facts.ts'

type Answered = Readonly<Record<string, unknown>>

export interface Withheld {
  readonly coordinate: string
  readonly occurrences: number
  readonly reason?: string
}

export class Comparison {
  decisions = 0
  readonly wrong: string[] = []
  readonly #refused = new Map<string, number>()
  /** Coordinates refused for want of a purpose and for nothing else. */
  readonly #forPurpose = new Map<string, number>()
  /** `chain code | class` of what was shown of sensitive classes, with the rows. */
  readonly read = new Map<string, Set<string>>()
  readonly account: Account | null
  readonly purpose: boolean
  readonly #facts: ReadonlyMap<string, Fact>
  readonly #byType: ReadonlyMap<string, readonly Fact[]>

  constructor(account: Account | null, facts: Facts, purpose: boolean) {
    this.account = account
    this.purpose = purpose
    this.#facts = facts.byId
    this.#byType = facts.byType
  }

  #fail(text: string): void {
    this.wrong.push(`${this.account?.name ?? 'the public'}${this.purpose ? '' : ', no purpose'}: ${text}`)
  }

  #refuse(coordinate: string, forPurpose = false): void {
    this.#refused.set(coordinate, (this.#refused.get(coordinate) ?? 0) + 1)
    if (forPurpose) this.#forPurpose.set(coordinate, (this.#forPurpose.get(coordinate) ?? 0) + 1)
  }

  visible(type: string, where: (row: Fact) => boolean = () => true): readonly Fact[] {
    const dataClass = shapeOf(type).dataClass ?? ''
    return (this.#byType.get(type) ?? []).filter((row) => {
      if (!where(row)) return false
      this.decisions += 1
      return isVisible(this.account, row, dataClass, this.purpose)
    })
  }

  /** A list: there or not, its rows, its count, and everything in it. */
  list(
    list: Claim & { readonly node: string },
    named: string,
    answer: unknown,
    { where, sampled = false }: { where?: (row: Fact) => boolean; sampled?: boolean } = {},
  ): void {
    this.decisions += 1
    const coordinate = coordinateOf(named)
    if (!mayEverSee(this.account, list.dataClass ?? '', list.node, this.purpose)) {
      // The public is told to sign in instead, and that once for each root field.
      if (!(this.account === null && coordinate.startsWith('Query.'))) this.#refuse(coordinate)
      if (answer !== null) this.#fail(`${coordinate} is there`)
      return
    }
    if (!this.purpose && countedWithPurpose.includes(list.dataClass ?? '')) {
      this.#refuse(coordinate, true)
      if (answer !== null) this.#fail(`${coordinate} is there`)
      return
    }
    const isOfSide = this.#side(list, coordinate)
    const expected = this.visible(list.node, (row) => (where?.(row) ?? true) && isOfSide(row))
    const found = answer as { totalCount: number; nodes: readonly Answered[] } | null
    if (!found) {
      // Whoever may read of no case whether it is one of an exercise may not ask for those that are.
      if (coordinate === named || expected.length > 0) this.#fail(`${coordinate} is not there`)
      return
    }
    if (found.totalCount !== expected.length)
      this.#fail(`${coordinate} counts ${found.totalCount} instead of ${expected.length}`)
    const ids = new Set(expected.map(({ id }) => id))
    const wholly = found.nodes.every((node) => node.id !== null && 'id' in node)
    if (wholly) {
      const got = new Set(found.nodes.map(({ id }) => String(id)))
      const missing = sampled ? [] : expected.filter(({ id }) => !got.has(id))
      const extra = [...got].filter((id) => !ids.has(id))
      for (const row of missing) this.#fail(`${coordinate} lacks ${about(row)}`)
      for (const id of extra) this.#fail(`${coordinate} shows ${about(this.#facts.get(id))}`)
    }
    for (const node of found.nodes) {
      // Rows of the directory without an identifier are all alike.
      const row = this.#facts.get(String(node.id)) ?? expected[0]
      if (!row) continue
      const dataClass = shapeOf(list.node).dataClass ?? ''
      if (this.purpose && isThereByEmergency(this.account, row, dataClass))
        this.#note(row, classFor(row, dataClass, this.account), true)
      this.row(node, list.node, row)
    }
  }

  /** Exercises stand apart: a list has them when they are asked for, by a field that shows (G-55, D-13). */
  #side(list: Claim & { readonly node: string }, coordinate: string): (row: Fact) => boolean {
    const side = sideOf(list, coordinate)
    if (!side) return () => true
    const { by } = side
    if (by === undefined) return (row) => !row.exercise
    const { returns, dataClass } = shapeOf(list.node).fields.get(by) as Claim
    const field = { type: list.node, field: by, returns, dataClass: dataClass ?? '' }
    return (row) => row.exercise && isShown(this.account, row, field)
  }

  row(node: Answered, type: string, row: Fact): void {
    for (const [field, value] of Object.entries(node)) {
      const claim = shapeOf(type).fields.get(field)
      if (!claim || nodeOf(claim.returns) !== null) continue
      if (claim.dataClass === null) {
        this.#into(value, claim, row)
        continue
      }
      const coordinate = `${type}.${field}`
      this.decisions += 1
      const at = { type, field, returns: claim.returns, dataClass: claim.dataClass }
      const shown = isShown(this.account, row, at, this.purpose)
      const dataClass = classFor(row, claim.dataClass, this.account)
      const unrecorded = shown && isSensitive(dataClass) && !this.purpose
      if (!shown || unrecorded) {
        this.#refuse(coordinate, unrecorded)
        if (value !== null)
          this.#fail(`${coordinate} of ${about(row)} shows ${JSON.stringify(value).slice(0, 80)}`)
        continue
      }
      const inEmergency = isShownByEmergency(this.account, row, at)
      if (isSensitive(dataClass) || inEmergency) this.#note(row, dataClass, inEmergency)
      this.#into(value, claim, row)
    }
  }

  #note(row: Fact, dataClass: string, inEmergency: boolean): void {
    const name = lineOf(row.keeper ?? row.agency ?? 'oics', dataClass, inEmergency)
    const rows = this.read.get(name) ?? new Set()
    rows.add(`${row.type}:${row.id}`)
    this.read.set(name, rows)
  }

  #into(value: unknown, claim: Claim, row: Fact): void {
    if (value === null || !shapes.has(claim.returns)) return
    for (const each of Array.isArray(value) ? value : [value]) {
      if (rowTypes.has(claim.returns)) this.#reference(String(each.id), claim, row)
      else {
        // The desk of a contract's vendor is the vendor's own line, seen by the right to the vendor.
        const owner =
          claim.returns === 'VendorDutyContact' && row.type !== 'Vendor' ? this.#vendorOf(row) : row
        if (owner) this.row(each, claim.returns, owner)
      }
    }
  }

  /** Under a vendor or a case stand the rows on which the account may read which vendor or case it is. */
  namesParent(row: Fact, parent: string): boolean {
    // Every case here is of the agency that wrote the item: where the origin is hidden, it is theirs alone (G-39).
    if (row.type === 'IntelItem' && row.is.hidden)
      return this.account?.held.some(({ at }) => at === row.agency) ?? false
    if (row.type === 'Incident' && parent === 'Vendor') return this.#tellsVendor(row)
    const told = tellsParent.get(`${row.type} ${parent}`)
    return !told || isShown(this.account, row, { type: row.type, returns: parent, ...told }, this.purpose)
  }

  /** Both that the case has to do with the contract, and with whom the contract is. */
  #tellsVendor(row: Fact): boolean {
    const contract = this.#facts.get(String(row.under.OutsourcingContract))
    const [linked, vendor] = [
      { type: 'Incident', field: 'contractPart', returns: 'String', dataClass: 'IN.DETAIL' },
      { type: 'OutsourcingContract', field: 'vendor', returns: 'Vendor', dataClass: 'VE.CONTRACT' },
    ]
    return (
      contract !== undefined &&
      isShown(this.account, row, linked, this.purpose) &&
      isShown(this.account, contract, vendor, this.purpose)
    )
  }

  #vendorOf = (row: Fact) => this.#facts.get(String(row.under.Vendor))

  /** A reference is a revelation (D-04): whatever is named must be there for the viewer by itself. */
  #reference(id: string, claim: Claim, row: Fact): void {
    const target = this.#facts.get(id)
    const dataClass = shapeOf(claim.returns).dataClass
    if (!target || !dataClass) return
    this.decisions += 1
    if (!isVisible(this.account, target, dataClass, this.purpose))
      this.#fail(`${row.type}.${claim.name} of ${about(row)} names ${about(target)}, which is hidden`)
  }

  byId(row: Fact, dataClass: string, answer: unknown, coordinate: string): void {
    this.decisions += 1
    if (!mayEverSee(this.account, dataClass, row.type, this.purpose)) {
      if (this.account !== null) this.#refuse(coordinate)
      if (answer !== null) this.#fail(`${coordinate} finds ${about(row)}`)
      return
    }
    const shown = isVisible(this.account, row, dataClass, this.purpose)
    if (shown !== (answer !== null))
      this.#fail(`${coordinate} ${shown ? 'does not find' : 'finds'} ${about(row)}`)
    if (shown && answer !== null) this.row(answer as Answered, row.type, row)
  }

  /** Every refusal was told once, with how often, and no other was. */
  told(withheld: readonly Withheld[]): void {
    const told = new Map(withheld.map((each) => [each.coordinate, each]))
    if (told.size !== withheld.length) this.#fail('a coordinate is refused twice')
    for (const coordinate of new Set([...told.keys(), ...this.#refused.keys()])) {
      this.decisions += 1
      const expected = this.#refused.get(coordinate) ?? 0
      const got = told.get(coordinate)
      if ((got?.occurrences ?? 0) !== expected)
        this.#fail(`${coordinate} is withheld ${got?.occurrences ?? 0} times instead of ${expected}`)
      const asksForPurpose = this.#forPurpose.get(coordinate) === expected && expected > 0
      if (
        asksForPurpose !== (got?.reason === 'PURPOSE') &&
        (asksForPurpose || !this.#forPurpose.has(coordinate))
      )
        this.#fail(`${coordinate} is withheld with reason ${got?.reason}`)
    }
  }
}

/** One line of a journal for each owner and class, and another for what was read in an emergency. */
export const lineOf = (owner: string, dataClass: string, inEmergency: boolean) =>
  `${owner} ${dataClass}${inEmergency ? ' in an emergency' : ''}`

export interface Facts {
  readonly byId: ReadonlyMap<string, Fact>
  readonly byType: ReadonlyMap<string, readonly Fact[]>
}

export const arranged = (facts: readonly Fact[]): Facts => ({
  byId: new Map(facts.map((row) => [row.id, row])),
  byType: Map.groupBy(facts, ({ type }) => type),
})

/** Not even their number is told without a purpose. */
const countedWithPurpose = ['IN.EVIDENCE', 'IN.NATSEC']

const tellsParent: ReadonlyMap<string, { readonly field: string; readonly dataClass: string }> = new Map([
  ['OutsourcingContract Vendor', { field: 'vendor', dataClass: 'VE.CONTRACT' }],
  ['VendorPerson OutsourcingContract', { field: 'contract', dataClass: 'VE.PERSONNEL' }],
  ['SuitabilityCheck VendorPerson', { field: 'person', dataClass: 'VE.SUITABILITY' }],
  ['ExitControl VendorPerson', { field: 'person', dataClass: 'VE.SUITABILITY' }],
  ['VendorNotice OutsourcingContract', { field: 'contract', dataClass: 'VE.NOTICE' }],
  ['VendorAward Vendor', { field: 'vendorName', dataClass: 'VE.RATING' }],
  ['IntelShare IntelItem', { field: 'intelItem', dataClass: 'TI.SHARE_LOG' }],
  ['IntelReceipt IntelItem', { field: 'intelItem', dataClass: 'TI.ANALYSIS' }],
  ['LateralNotice Incident', { field: 'incident', dataClass: 'IN.CORE' }],
  ['Incident IncidentGroup', { field: 'group', dataClass: 'IN.CORE' }],
  ['Incident Incident', { field: 'foundIn', dataClass: 'IN.CORE' }],
])

const about = (row: Fact | undefined) =>
  row
    ? `${row.type} of ${row.agency ?? 'nobody'} ${row.secret ? 'secret ' : ''}${row.id.slice(0, 8)}`
    : 'an unknown row'

export const everyAccount = [null, ...accounts.map(({ name }) => name)]
