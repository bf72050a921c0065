import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'

let world: FarWorld
beforeAll(async () => {
  world = await openFarWorld()
})
afterAll(() => world.close())

async function take(base: string, account: string) {
  const response = await fetch(new URL('/exports/incident-figures', base), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-purpose': 'comparing',
      authorization: await world.authorization(account),
    },
    body: JSON.stringify({ from: '2026-01-01', to: '2026-10-31', groupBy: ['LEVEL', 'AGENCY'] }),
  })
  return { status: response.status, id: response.headers.get('x-export'), text: await response.text() }
}

test('a file is the same whether subgraphs are near or far, and so is its record', async () => {
  for (const account of ['oics.national', 'oics.analyst']) {
    const [near, far] = [await take(world.endpoint, account), await take(world.farUrl, account)]
    expect([far.status, far.text], account).toEqual([200, near.text])
    expect(far.id).not.toBe(near.id)
    const { data, errors } = await world.askFar(
      account,
      'query($id: ID!) { export(id: $id) { sha256 rows } }',
      { id: far.id },
    )
    expect(errors).toEqual([])
    expect(data.export).toEqual({
      sha256: createHash('sha256').update(far.text).digest('hex'),
      rows: far.text.trimEnd().split('\r\n').length - 1,
    })
  }
})

test('who may have no file far has none near, by the same document', async () => {
  const [near, far] = [await take(world.endpoint, 'vendor-a.user'), await take(world.farUrl, 'vendor-a.user')]
  expect(far.status).toBe(403)
  expect(JSON.parse(far.text).errors.map(({ extensions }: any) => extensions.code)).toEqual(['WITHHELD'])
  expect(near.text).toBe(far.text)
})
