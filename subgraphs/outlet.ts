/** What leaves the graph for one person, and who takes it. */

export const outletNames = ['WEBHOOK', 'MAIL'] as const
export type OutletName = (typeof outletNames)[number]

export interface Message {
  /** The same whenever this message is sent again. */
  readonly id: string
  /** Subject of the person's account. */
  readonly account: string
  /** The moment of the sending. */
  readonly at: Date
  readonly title: string
  readonly lines: readonly string[]
  /** The same, for programs; no more than the person may read. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface Outlet {
  readonly name: OutletName
  /** False where this person cannot be reached by it, however often it is tried. */
  send(message: Message, signal: AbortSignal): Promise<boolean>
}
