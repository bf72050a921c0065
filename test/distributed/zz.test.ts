import { buildSchema } from 'graphql'
import { test } from 'vitest'
import { openFarWorld } from '../harness/far-world.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { everyRootField, recorded } from './operations.ts'
test('x', async () => {
  const world = await openFarWorld()
  const ops = [...recorded, ...everyRootField(buildSchema(supergraphOfTests(), { assumeValid: true, assumeValidSDL: true }))]
  for (const op of ops) {
    const t = performance.now()
    const r = await world.askFar('kaohsiung.reviewer', op.query, op.variables)
    process.stdout.write(`${op.name} ${op.query.length}: ${(performance.now()-t).toFixed(0)}ms ${r.status} ${JSON.stringify(r.data)?.length} ${[...new Set(r.errors.map(e => e.extensions.code))]} ${r.errors[0]?.extensions.code?.startsWith('LIMIT') || r.errors[0]?.extensions.code==='BAD_INPUT' ? r.errors[0].message.slice(0,150):''}\n`)
  }
  await world.close()
})
