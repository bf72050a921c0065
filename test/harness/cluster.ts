/** One throw-away PostgreSQL for the whole test run, with a migrated and filled template that each world copies. */
import type { TestProject } from 'vitest/node'
import { databaseUrl, startTestCluster } from '../../database/test-cluster.ts'
import { fillTemplate, TEMPLATE } from './template.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
  }
}

export default async function setup(project: TestProject) {
  const cluster = await startTestCluster()
  await fillTemplate(cluster.adminUrl, databaseUrl(cluster.adminUrl, TEMPLATE))
  project.provide('adminUrl', cluster.adminUrl)
  return () => cluster.stop()
}
