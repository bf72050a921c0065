/** `scale` and `contracts`: a nation of 50,000 agencies and two million cases, and a tenth of it, asked by the few and by the many. */
import pg from 'pg'
import type { Bench } from '../bench.ts'
import { generatedDatabase, startCluster } from '../data/cluster.ts'
import { accounts, type Extent } from '../data/generate.ts'
import { type Captured, captured } from '../federated/replay.ts'
import type { Report } from '../figure.ts'
import { interleaved, median, ratioOf } from '../interleaved.ts'
import { type MeasuredGraph, NOW, openMeasuredGraph } from '../open-graph.ts'
import { viewerOf } from '../viewer.ts'
import { ofContracts } from './contracts.ts'
import { type Account, type Field, ofCases, type Question } from './questions.ts'

const ROUNDS = 7
/** A turn repeats what is quick and does once what takes long. */
const TURN_MS = 60
const MOST_RUNS = 15

const nation = (share: number): Extent => ({
  ministries: 11,
  below: Math.round(4_545 * share),
  incidents: Math.round(2_000_000 * share),
  secondSupervisorOneIn: 50,
})

type Ask = () => Promise<unknown>

interface Opened {
  readonly graph: MeasuredGraph
  readonly owner: pg.Client
  ask(question: Question, account: Account): Promise<{ readonly product: Ask; readonly floor: Ask }>
}

export const scale: Bench = (report, share) => comparing(report, ofCases, (part) => nation(share * part))

/** A million contracts of fifty thousand agencies with five hundred vendors. */
export const contracts: Bench = (report, share) =>
  comparing(report, ofContracts, (part) => ({
    ministries: 11,
    below: Math.round(4_545 * share * part),
    incidents: 0,
    contracts: Math.round(1_000_000 * share * part),
  }))

async function comparing(report: Report, field: Field, extent: (part: number) => Extent): Promise<void> {
  const cluster = await startCluster()
  try {
    const started = performance.now()
    const whole = await open(await generatedDatabase(cluster, 'whole', extent(1)), field)
    const tenth = await open(await generatedDatabase(cluster, 'tenth', extent(0.1)), field)
    report.note(`made in ${((performance.now() - started) / 1_000).toFixed(0)} s`)
    for (const question of field.questions) {
      for (const account of question.accounts ?? field.askers) {
        await compared(report, question, account, whole, tenth).catch((error: unknown) => {
          if (!(error instanceof OutOfTime)) throw error
          report.note(`${question.name}, ${account}: the graph ended it at its time limit for statements`)
        })
      }
    }
    for (const { graph, owner } of [whole, tenth]) {
      await owner.end()
      await graph.close()
    }
  } finally {
    await cluster.stop()
  }
}

/** What PostgreSQL calls a statement that its time limit ended. */
const CANCELLED = '57014'

/** The graph ended a statement that took too long. */
class OutOfTime extends Error {}

async function compared(report: Report, question: Question, account: Account, whole: Opened, tenth: Opened) {
  const [large, small] = [await whole.ask(question, account), await tenth.ask(question, account)]
  const taken = await interleaved(
    { product: turn(large.product), floor: turn(large.floor), tenth: turn(small.product) },
    ROUNDS,
  )
  const figure = `${question.name}, ${account}`
  report.ratio({ figure, against: 'floor', ratio: ratioOf(taken.product, taken.floor), goal: 3 })
  report.ratio({
    figure,
    against: 'a tenth of the data',
    ratio: ratioOf(taken.product, taken.tenth),
    ...(question.growth && { goal: question.growth }),
  })
  report.note(`${median(taken.product).toFixed(2)} ms, floor ${median(taken.floor).toFixed(2)} ms`)
}

async function open(url: string, field: Field): Promise<Opened> {
  const graph = await openMeasuredGraph(url)
  const owner = new pg.Client({ connectionString: url, options: '-c jit=off' })
  owner.on('error', () => {})
  await owner.connect()
  return { graph, owner, ask: (question, account) => asked(graph, owner, field, question, account) }
}

/**
 * The graph is asked once; what it then sends to the database as this viewer is what is timed. The floor is sent as
 * drivers send what is not prepared, by the owner, who stands above all row rules.
 */
async function asked(
  graph: MeasuredGraph,
  owner: pg.Client,
  { subgraph, table, dataClass, ruleOf }: Field,
  question: Question,
  account: Account,
) {
  const viewer = await viewerOf(graph, accounts[account])
  const keys = viewer
    .openings(question.dataClass ?? dataClass)
    .flatMap(({ key }) => (key === null ? [] : [key]))
  const rule = ruleOf(account, [...new Set(keys)], NOW)
  // Rows that this viewer may see, all over his range, and an agency of his.
  const { rows } = await owner.query<{ id: string; agency_id: string }>(
    `select i.id, i.agency_id from ${table} i where ${rule}
     order by md5(i.id::text) limit 15`,
  )
  const agency = rows[0]?.agency_id ?? ''
  const ids = rows.map(({ id }) => id)

  const statements = await captured(graph, () => send(graph, account, question.query(agency, ids)))
  const sent = statements.filter(({ as, subgraph: of }) => as && of === subgraph)
  if (sent.length === 0) throw new Error(`${question.name} asked no statement for ${account}`)
  const texts = question.floor(rule, agency, ids)
  return {
    product: () => replayAll(graph, sent),
    floor: async () => {
      for (const text of texts) await owner.query(text)
    },
  }
}

async function replayAll({ parts }: MeasuredGraph, statements: readonly Captured[]): Promise<void> {
  for (const { subgraph, as, text, values } of statements)
    if (as)
      await parts[subgraph]?.database
        .read(as.viewer, as.now, as.wanted, [{ text, values }])
        .catch((error: { code?: string }) => {
          throw error.code === CANCELLED ? new OutOfTime() : error
        })
}

async function send(graph: MeasuredGraph, account: Account, query: string): Promise<void> {
  const { url, headers, body } = await graph.request(accounts[account], query)
  const answer = (await (await fetch(url, { method: 'POST', headers, body })).json()) as {
    errors?: readonly { extensions?: { code?: string } }[]
  }
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'LIMIT_TIME')) throw new OutOfTime()
  if (answer.errors) throw new Error(`${account} asked ${query} and got ${JSON.stringify(answer.errors)}`)
}

function turn(ask: Ask): () => Promise<number> {
  return async () => {
    const taken: number[] = []
    for (let spent = 0; taken.length < MOST_RUNS && spent < TURN_MS; ) {
      const started = performance.now()
      await ask()
      taken.push(performance.now() - started)
      spent += taken.at(-1) ?? 0
    }
    return median(taken)
  }
}
