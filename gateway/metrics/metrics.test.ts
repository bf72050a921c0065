import { describe, expect, test } from 'vitest'
import { counter, histogram } from './instruments.ts'
import { createMetrics } from './metrics.ts'

describe('the metrics page', () => {
  test('counts requests by outcome and times them', () => {
    const metrics = createMetrics()
    metrics.request('OK', 0.004)
    metrics.request('OK', 0.02)
    metrics.request('LIMIT_COST', 20)
    const text = metrics.text()
    expect(text).toContain('graph_requests_total{outcome="OK"} 2\n')
    expect(text).toContain('graph_requests_total{outcome="LIMIT_COST"} 1\n')
    expect(text).toContain('graph_request_duration_seconds_bucket{le="0.005"} 1\n')
    expect(text).toContain('graph_request_duration_seconds_bucket{le="10"} 2\n')
    expect(text).toContain('graph_request_duration_seconds_bucket{le="+Inf"} 3\n')
    expect(text).toContain('graph_request_duration_seconds_count 3\n')
  })

  test('tells subgraphs, stages and refusals apart', () => {
    const metrics = createMetrics()
    metrics.subgraphCall('agencies', 'ok', 0.001)
    metrics.subgraphCall('agencies', 'unavailable', 1)
    metrics.stage('plan', 0.0002)
    metrics.rateRefused('anonymous')
    const text = metrics.text()
    expect(text).toContain('graph_subgraph_calls_total{outcome="unavailable",subgraph="agencies"} 1\n')
    expect(text).toContain('graph_subgraph_call_duration_seconds_count{subgraph="agencies"} 2\n')
    expect(text).toContain('graph_stage_duration_seconds_bucket{stage="plan",le="0.00025"} 1\n')
    expect(text).toContain('graph_rate_refusals_total{viewer="anonymous"} 1\n')
  })

  test('every line is a comment or a sample, and each metric is announced once', () => {
    const metrics = createMetrics()
    metrics.request('OK', 0.1)
    const lines = metrics.text().trimEnd().split('\n')
    const sample = /^[a-z_]+(\{[a-z_]+="[^"\n]*"(,[a-z_]+="[^"\n]*")*\})? [0-9.e+-]+$/
    for (const line of lines)
      expect(line).toMatch(line.startsWith('#') ? /^# (HELP|TYPE) [a-z_]+ .+$/ : sample)
    const types = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2])
    expect(new Set(types).size).toBe(types.length)
  })

  test('an outcome that is not a code never becomes a label', () => {
    const metrics = createMetrics()
    metrics.request('npa.contact tried "this"\n', 0)
    expect(metrics.text()).toContain('graph_requests_total{outcome="OTHER"} 1\n')
    expect(metrics.text()).not.toContain('npa')
  })
})

describe('instruments', () => {
  test('a value on a bound belongs to its bucket', () => {
    const times = histogram('t', 'Times.', [1, 2])
    times.observe({}, 1)
    times.observe({}, Number.NaN)
    expect(times.lines().slice(2)).toEqual([
      't_bucket{le="1"} 1',
      't_bucket{le="2"} 1',
      't_bucket{le="+Inf"} 1',
      't_sum 1',
      't_count 1',
    ])
  })

  test('label values are escaped', () => {
    const lines = counter('c', 'Counts.')
    lines.add({ a: 'x"\\\ny' })
    expect(lines.lines()[2]).toBe('c{a="x\\"\\\\\\ny"} 1')
  })

  test('labels that were not closed after all cannot fill memory', () => {
    const names = counter<{ name: string }>('c', 'Counts.')
    for (let i = 0; i < 10_000; i++) names.add({ name: `n${i}` })
    expect(names.lines().length).toBeLessThan(510)
    expect(names.lines()).toContain('c{name="other"} 9500')
  })

  test('labels named like an object’s own machinery are labels', () => {
    const names = counter<{ name: string }>('c', 'Counts.')
    names.add({ name: '__proto__' })
    names.add({ name: 'constructor' }, 2)
    expect(names.lines().slice(2)).toEqual(['c{name="__proto__"} 1', 'c{name="constructor"} 2'])
  })
})
