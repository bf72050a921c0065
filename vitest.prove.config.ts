/** `npm run prove`: proofs that take minutes. */
import { defineConfig } from 'vitest/config'
import { prove } from './vitest.projects.ts'

export default defineConfig({
  test: {
    projects: [...prove],
    passWithNoTests: false,
    reporters: ['default', './scripts/closing-line-reporter.ts'],
  },
})
