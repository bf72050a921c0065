/** What every bench is: it measures, reports its ratios, and leaves nothing behind. */
import type { Report } from './figure.ts'

/** `share` makes the data smaller; ratios of small data are good for trying out and for nothing else. */
export type Bench = (report: Report, share: number) => Promise<void>
