/** The span that work under way belongs to, wherever in the process it is done; none when traces are off. */
import { AsyncLocalStorage } from 'node:async_hooks'

export interface Current {
  readonly traceId: string
  readonly spanId: string
  /** Whether anybody keeps this trace; a caller may have decided against it. */
  readonly kept: boolean
  /** Adds to a number on the span. */
  count(attribute: string): void
}

const storage = new AsyncLocalStorage<Current>()

export const current = (): Current | undefined => storage.getStore()

export const runIn = <T>(span: Current, work: () => T): T => storage.run(span, work)

/** The current span as the W3C header that the next process reads. */
export function traceparent(): string | undefined {
  const span = storage.getStore()
  return span && `00-${span.traceId}-${span.spanId}-${span.kept ? '01' : '00'}`
}
