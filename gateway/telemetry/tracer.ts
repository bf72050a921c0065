/** Spans: what took how long, under what, and how it ended; never who asked, for what, or with which values. */
import { randomBytes } from 'node:crypto'
import { type Current, current, runIn } from './current.ts'

/** The kinds of the protocol that occur here. */
export const kinds = { INTERNAL: 1, SERVER: 2, CLIENT: 3 } as const

export type Attribute = string | number | boolean

export interface FinishedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  readonly name: string
  readonly kind: keyof typeof kinds
  /** Milliseconds since 1970, with fractions. */
  readonly startedAt: number
  readonly endedAt: number
  readonly attributes: Readonly<Record<string, Attribute>>
  readonly failed: boolean
}

export interface OpenSpan extends Current {
  set(attribute: string, value: Attribute): void
  fail(): void
  /** The first call counts. */
  end(): void
}

export interface Parent {
  readonly traceId: string
  readonly spanId: string
  readonly kept: boolean
}

const HEADER = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/

/** W3C Trace Context; anything else starts a trace of its own. */
export function parentOf(header: string | string[] | undefined): Parent | undefined {
  if (typeof header !== 'string' || header.length > 100) return undefined
  const [, traceId, spanId, flags] = HEADER.exec(header) ?? []
  if (!traceId || !spanId || !flags) return undefined
  return { traceId, spanId, kept: (Number.parseInt(flags, 16) & 1) === 1 }
}

const now = () => performance.timeOrigin + performance.now()

export class Tracer {
  readonly #keep: (span: FinishedSpan) => void

  constructor(keep: (span: FinishedSpan) => void) {
    this.#keep = keep
  }

  start(name: string, kind: keyof typeof kinds, parent: Parent | undefined = current()): OpenSpan {
    const traceId = parent?.traceId ?? randomBytes(16).toString('hex')
    const spanId = randomBytes(8).toString('hex')
    const kept = parent?.kept ?? true
    const startedAt = now()
    const attributes: Record<string, Attribute> = {}
    let failed = false
    let open = true
    return {
      traceId,
      spanId,
      kept,
      set: (attribute, value) => {
        attributes[attribute] = value
      },
      count: (attribute) => {
        attributes[attribute] = Number(attributes[attribute] ?? 0) + 1
      },
      fail: () => {
        failed = true
      },
      end: () => {
        if (!open) return
        open = false
        const parentSpanId = parent?.spanId
        const span = {
          traceId,
          spanId,
          parentSpanId,
          name,
          kind,
          startedAt,
          endedAt: now(),
          attributes,
          failed,
        }
        if (kept) this.#keep(span)
      },
    }
  }

  /** The span of a piece of work, ended with it; an error of the work stays its error. */
  async within<T>(name: string, kind: keyof typeof kinds, work: (span: OpenSpan) => Promise<T>): Promise<T> {
    const span = this.start(name, kind)
    try {
      return await runIn(span, () => work(span))
    } catch (error) {
      span.fail()
      throw error
    } finally {
      span.end()
    }
  }
}
