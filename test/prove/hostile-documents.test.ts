import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import fc from 'fast-check'
import { buildASTSchema, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusalCode } from '../../law/refusals/refusals.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { openWorld, type World } from '../harness/world.ts'
import { documentFrom, Tape } from './documents.ts'

const ROUNDS = 1_000
const SLOWEST = 10_000
const accounts = [null, 'kaohsiung-sab.contact', 'oics.national', 'vendor-a.user', 'mnd.staff', 'front-end']

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphOfTests())))

test('whatever is asked, the graph answers in time, with data or a code of the closed set, and never breaks', async () => {
  const tapes = fc.array(fc.nat(1_000), { maxLength: 400, size: 'max' })
  await fc.assert(
    fc.asyncProperty(tapes, fc.constantFrom(...accounts), async (tape, account) => {
      const document = documentFrom(schema, new Tape(tape))
      world.logged.length = 0
      const began = performance.now()
      const reply = await world.ask(account, document)
      const told = `${account ?? 'the public'} asked ${document}`
      expect([200, 400], told).toContain(reply.status)
      const codes = reply.errors.map(({ extensions }) => String(extensions?.code))
      expect(
        codes.filter((code) => !isRefusalCode(code) || code === 'INTERNAL'),
        `${told}\nand got ${JSON.stringify(reply.errors)}`,
      ).toEqual([])
      expect(world.logged, told).toEqual([])
      expect(performance.now() - began, told).toBeLessThan(SLOWEST)
    }),
    { numRuns: ROUNDS, endOnFailure: false },
  )
})
