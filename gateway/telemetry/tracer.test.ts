import { expect, test } from 'vitest'
import { runIn, traceparent } from './current.ts'
import { type FinishedSpan, parentOf, Tracer } from './tracer.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'

test.each([
  ['kept', `00-${TRACE}-${SPAN}-01`, { traceId: TRACE, spanId: SPAN, kept: true }],
  ['not kept', `00-${TRACE}-${SPAN}-00`, { traceId: TRACE, spanId: SPAN, kept: false }],
  ['of a later version', `cc-${TRACE}-${SPAN}-01-more`, { traceId: TRACE, spanId: SPAN, kept: true }],
])('a trace of the caller is continued: %s', (_, header, parent) => {
  expect(parentOf(header)).toEqual(parent)
})

test.each([
  ['nothing', undefined],
  ['two headers', [`00-${TRACE}-${SPAN}-01`, `00-${TRACE}-${SPAN}-01`]],
  ['no trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
  ['no span', `00-${TRACE}-${'0'.repeat(16)}-01`],
  ['a forbidden version', `ff-${TRACE}-${SPAN}-01`],
  ['capitals', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
  ['something else', 'x'.repeat(60)],
  ['something long', `00-${TRACE}-${SPAN}-01-${'x'.repeat(10_000)}`],
])('%s starts a trace of its own', (_, header) => {
  expect(parentOf(header)).toBeUndefined()
})

test('work inside a span belongs to it, across awaits, and its failure stays its own', async () => {
  const spans: FinishedSpan[] = []
  const tracer = new Tracer((span) => spans.push(span))
  const failure = tracer.within('outer', 'SERVER', async () => {
    await Promise.resolve()
    await tracer.within('inner', 'CLIENT', async (span) => {
      expect(traceparent()).toBe(`00-${span.traceId}-${span.spanId}-01`)
    })
    throw new Error('on purpose')
  })
  await expect(failure).rejects.toThrow('on purpose')
  const [inner, outer] = spans
  expect([inner?.name, inner?.parentSpanId, inner?.traceId]).toEqual(['inner', outer?.spanId, outer?.traceId])
  expect([outer?.failed, inner?.failed]).toEqual([true, false])
})

test('outside every span there is no header to send', () => {
  expect(traceparent()).toBeUndefined()
})

test('a span that nobody keeps is passed on as such', () => {
  const tracer = new Tracer(() => expect.fail('it is not kept'))
  const span = tracer.start('answer', 'SERVER', { traceId: TRACE, spanId: SPAN, kept: false })
  expect(runIn(span, traceparent)).toBe(`00-${TRACE}-${span.spanId}-00`)
  span.end()
})
