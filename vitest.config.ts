/** `npm test`: rules and graph. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { graph, rules } from './vitest.projects.ts'

export default defineConfig({
  test: {
    projects: [rules, graph],
    // On two cores one worker would be the default, and most of the time is spent waiting for the database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './scripts/closing-line-reporter.ts'],
  },
})
