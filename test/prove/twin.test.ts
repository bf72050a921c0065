import { compareTwins } from '../access/twin-comparison.ts'

compareTwins([], null, 600_000)
