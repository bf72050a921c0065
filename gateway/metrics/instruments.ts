/** Counters and histograms in Prometheus' text format, with labels from closed lists so that memory stays flat. */

export type Labels = Readonly<Record<string, string>>

export interface Instrument {
  readonly name: string
  lines(): string[]
}

export interface Counter<L extends Labels> extends Instrument {
  add(labels: L, amount?: number): void
}

export interface Histogram<L extends Labels> extends Instrument {
  observe(labels: L, value: number): void
}

/** More combinations of labels than this are a label that was not closed; they fall into one called "other". */
const maxSeries = 500

export function counter<L extends Labels>(name: string, help: string): Counter<L> {
  const series = seriesOf(() => ({ value: 0 }))
  return {
    name,
    add(labels, amount = 1) {
      series.at(labels).value += amount
    },
    lines: () => [
      ...header(name, help, 'counter'),
      ...series.all().map(([labels, { value }]) => `${name}${labels} ${value}`),
    ],
  }
}

export function gauge(name: string, help: string, read: () => number): Instrument {
  return { name, lines: () => [...header(name, help, 'gauge'), `${name} ${read()}`] }
}

export function histogram<L extends Labels>(
  name: string,
  help: string,
  bounds: readonly number[],
): Histogram<L> {
  const series = seriesOf(() => ({ counts: bounds.map(() => 0), count: 0, sum: 0 }))
  return {
    name,
    observe(labels, value) {
      if (!Number.isFinite(value)) return
      const seen = series.at(labels)
      seen.count++
      seen.sum += value
      const at = bounds.findIndex((bound) => value <= bound)
      if (at !== -1) seen.counts[at] = (seen.counts[at] ?? 0) + 1
    },
    lines: () => [
      ...header(name, help, 'histogram'),
      ...series.all().flatMap(([labels, { counts, count, sum }]) => {
        let below = 0
        const buckets = bounds.map((bound, i) => {
          below += counts[i] ?? 0
          return `${name}_bucket${withLabel(labels, 'le', String(bound))} ${below}`
        })
        return [
          ...buckets,
          `${name}_bucket${withLabel(labels, 'le', '+Inf')} ${count}`,
          `${name}_sum${labels} ${sum}`,
          `${name}_count${labels} ${count}`,
        ]
      }),
    ],
  }
}

function seriesOf<S>(create: () => S) {
  const series = new Map<string, S>()
  const find = (labels: Labels): S | undefined => series.get(written(labels))
  const open = (labels: Labels): S => {
    const opened = create()
    series.set(written(labels), opened)
    return opened
  }
  return {
    at(labels: Labels): S {
      const known = find(labels)
      if (known) return known
      if (series.size < maxSeries) return open(labels)
      const other = Object.fromEntries(Object.keys(labels).map((name) => [name, 'other']))
      return find(other) ?? open(other)
    },
    all: () => [...series],
  }
}

const header = (name: string, help: string, type: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

/** The labels as they are printed, which is also what tells one series from another. */
function written(labels: Labels): string {
  const parts = Object.keys(labels)
    .sort()
    .map((name) => `${name}="${escaped(labels[name] ?? '')}"`)
  return parts.length === 0 ? '' : `{${parts.join(',')}}`
}

function withLabel(labels: string, name: string, value: string): string {
  return `${labels === '' ? '{' : `${labels.slice(0, -1)},`}${name}="${value}"}`
}

const escaped = (value: string) => value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
