/** Who asks: what a verified token and `standing` together say, and nothing that the caller says of himself. */
import { applies, type RowAccess } from '../law/access/decide.ts'
import { cell } from '../law/access/matrix.ts'
import { type Holding, isOfEmergency, type Opening, openingsOf } from '../law/access/openings.ts'
import { key } from '../law/access/relations.ts'
import { columnsOf } from '../law/access/roles.ts'

export interface Standing {
  readonly personNo: number
  readonly personId: string
  readonly holdings: readonly Holding[]
  /** How many rows of `reach` each agency-wide key has, so that list statements can choose their shape. */
  readonly reach: number
}

export class Viewer {
  readonly subject: string | null
  readonly kind: 'anonymous' | 'person' | 'machine'
  readonly standing: Standing | null
  readonly holdings: readonly Holding[]
  readonly #openings = new Map<string, readonly Opening[]>()
  readonly #decisions = new Map<string, (number | undefined)[]>()
  /** Whether a case that was opened to him in an emergency is open. */
  readonly #inEmergency: boolean
  #ordinary: Viewer | undefined

  constructor(subject: string | null, kind: Viewer['kind'], standing: Standing | null, inEmergency = true) {
    this.subject = subject
    this.kind = kind
    this.standing = standing
    this.holdings = standing ? [...standing.holdings, ...ownPerson(kind, standing)] : []
    this.#inEmergency = inEmergency
  }

  /**
   * The same viewer without what an emergency opens: whoever states no purpose, whoever acts, and whoever is answered
   * anew because his reading could not be recorded (G-73).
   */
  get ordinary(): Viewer {
    if (!this.#inEmergency) return this
    this.#ordinary ??= new Viewer(this.subject, this.kind, this.standing, false)
    return this.#ordinary
  }

  /** What lies on a case that is open to him in an emergency; null where none can be. */
  get emergencyKey(): number | null {
    return this.#inEmergency && this.standing ? key('EMERGENCY', this.standing.personNo) : null
  }

  /** The gate's decisions on rows of one likeness, by field; bounded, because keys and conditions combine. */
  decisionsOn(likeness: string): (number | undefined)[] {
    let found = this.#decisions.get(likeness)
    if (!found) {
      found = []
      if (this.#decisions.size < 5_000) this.#decisions.set(likeness, found)
    }
    return found
  }

  openings(dataClass: string): readonly Opening[] {
    let found = this.#openings.get(dataClass)
    if (!found) {
      const all = openingsOf(this.holdings, dataClass)
      found = this.#inEmergency ? all : all.filter((opening) => !isOfEmergency(opening))
      this.#openings.set(dataClass, found)
    }
    return found
  }

  /** The clause that a refusal of this class cites: that of the viewer's own column, whatever the row. */
  refusingClause(dataClass: string): string {
    const held = this.holdings[0]
    const column = held ? columnsOf(held.role, held.excepted)[0] : undefined
    return cell(column ?? 'PUBLIC', dataClass).under
  }

  openingsOn(dataClass: string, row: RowAccess): readonly Opening[] {
    return this.openings(dataClass).filter((opening) => applies(opening, row))
  }
}

/** Every person is the subject of his or her own data, without anybody granting it (a13, G-75). */
function ownPerson(kind: Viewer['kind'], standing: Standing): Holding[] {
  if (kind !== 'person') return []
  return [
    {
      grantId: standing.personId,
      role: 'DATA_SUBJECT',
      agencyNo: null,
      agencyId: null,
      excepted: false,
      vendorNo: null,
      groupNo: null,
      personNo: standing.personNo,
      mandate: [],
      since: '',
    },
  ]
}

export const anonymous = new Viewer(null, 'anonymous', null)
