/** Where drizzle-kit finds the tables of one subgraph (`SUBGRAPH=incidents`) and puts its numbered migrations. */
import { defineConfig } from 'drizzle-kit'

const name = process.env.SUBGRAPH ?? 'agencies'

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    `./subgraphs/${name}/columns.ts`,
    `./subgraphs/${name}/*/tables.ts`,
    `./subgraphs/${name}/kernel.ts`,
  ],
  schemaFilter: [name, `published_${name}`],
  out: `./subgraphs/${name}/migrations`,
})
