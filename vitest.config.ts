/** `npm test`: rules and graph. */
import { defineConfig } from 'vitest/config'
import { graph, rules } from './vitest.projects.ts'

export default defineConfig({
  test: { projects: [rules, graph], reporters: ['default', './scripts/closing-line-reporter.ts'] },
})
