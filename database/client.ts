/** One short-lived connection; a server that goes away ends in a rejected promise, never in an uncaught event. */
import { Client } from 'pg'

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // Without a listener a connection cut while idle would end the process; the next query reports it anyway.
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}
