/** Who asks: what a verified token and `standing` together say, and nothing that the caller says of himself. */
import { applies, type RowAccess } from '../law/access/decide.ts'
import { cell } from '../law/access/matrix.ts'
import { type Holding, type Opening, openingsOf } from '../law/access/openings.ts'
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

  constructor(subject: string | null, kind: Viewer['kind'], standing: Standing | null) {
    this.subject = subject
    this.kind = kind
    this.standing = standing
    this.holdings = standing ? [...standing.holdings, ...ownPerson(kind, standing)] : []
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
      found = openingsOf(this.holdings, dataClass)
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
