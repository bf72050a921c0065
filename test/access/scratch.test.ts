import { test } from 'vitest'
import { openWorld } from '../harness/world.ts'
import { addContent } from './fixture.ts'

test('x', async () => {
  const w = await openWorld()
  await addContent(w.owner)
  const r = await w.ask('moi.sector', '{ incidents { totalCount nodes { id reference agency { nameEn }} } }')
  process.stdout.write(JSON.stringify(r).slice(0, 1500) + '\n')
  await w.close()
})
