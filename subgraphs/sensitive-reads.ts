/** Reads of sensitive classes: none without a purpose, none without a record that its owner can read (D-15). */
import type pg from 'pg'
import type { Access } from './row.ts'

/** Reads of these are recorded with purpose; the records belong to the owner of the data (access model 1.8). */
export const sensitiveClasses: ReadonlySet<string> = new Set([
  'IN.EVIDENCE',
  'IN.NATSEC',
  'VE.SUITABILITY',
  'VE.CLASSIFIED',
  'TI.RESTRICTED',
  'AG.CONTACT_PERSONAL',
])

/** Of these it is told only with a purpose whether there are any at all: their number says something of the case. */
export const countedWithPurpose: ReadonlySet<string> = new Set(['IN.EVIDENCE', 'IN.NATSEC'])

export interface SensitiveRead {
  readonly owner: string | null
  readonly dataClass: string
  readonly rows: readonly string[]
  /** Shown through an emergency access and nothing else; recorded apart, whatever the class (G-73). */
  readonly inEmergency: boolean
}

interface Noted extends Omit<SensitiveRead, 'rows'> {
  readonly rows: Set<string>
}

/** What is written in the transaction of the record, or the class is withheld: a file that was taken away whole. */
export type Alongside = (client: pg.ClientBase) => Promise<unknown>

export class SensitiveReads {
  readonly purpose: string | null
  /** Classes whose record could not be written: the answer is made again without them. */
  readonly #blocked: ReadonlySet<string>
  readonly #read = new Map<string, Noted>()

  constructor(purpose: string | null, blocked: ReadonlySet<string> = new Set()) {
    this.purpose = purpose
    this.#blocked = blocked
  }

  missingFor(dataClass: string): 'PURPOSE' | 'JOURNAL' | undefined {
    if (this.purpose === null) return 'PURPOSE'
    return this.#blocked.has(dataClass) ? 'JOURNAL' : undefined
  }

  /** Notes the read, or says what is missing for it. */
  note(
    dataClass: string,
    { owner, type, id }: Pick<Access, 'owner' | 'type' | 'id'>,
    inEmergency = false,
  ): 'PURPOSE' | 'JOURNAL' | undefined {
    const missing = this.missingFor(dataClass)
    if (missing) return missing
    const name = `${owner}|${dataClass}|${inEmergency}`
    const found = this.#read.get(name) ?? { owner, dataClass, inEmergency, rows: new Set<string>() }
    found.rows.add(`${type}:${id}`)
    this.#read.set(name, found)
    return undefined
  }

  readonly #alongside: Alongside[] = []

  /** Also written before the answer leaves, by whoever has noted a read. */
  alongside(write: Alongside): void {
    this.#alongside.push(write)
  }

  get writes(): readonly Alongside[] {
    return this.#alongside
  }

  get noted(): readonly SensitiveRead[] {
    return [...this.#read.values()]
      .map((read) => ({ ...read, rows: [...read.rows].sort() }))
      .sort((a, b) => `${a.owner}|${a.dataClass}`.localeCompare(`${b.owner}|${b.dataClass}`))
  }
}

/** The purpose as the caller states it: short, printable, or not accepted at all. */
export function purposeOf(header: string | null | undefined): string | null {
  if (header == null) return null
  let text: string
  try {
    text = decodeURIComponent(header).trim()
  } catch {
    text = header.trim()
  }
  const printable = [...text].every((letter) => letter >= ' ' && letter !== '\u007f')
  return text.length > 0 && text.length <= 200 && printable ? text : null
}
