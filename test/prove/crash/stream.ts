/** Clients that send one thing after the other without a pause, until nobody is there any more. */

export interface Stream<Sent> {
  readonly all: readonly Sent[]
  /** Codes of the answers that were refusals, in the order they came. */
  readonly codes: readonly string[]
  /** Fulfilled when that many were sent, or when the stream has broken off before. */
  sent(count: number): Promise<void>
  /** Fulfilled when the last client has heard that nobody is there any more, or that it cannot be served now. */
  readonly broken: Promise<void>
}

/** Each client makes its next one, sends it and hears codes; `send` rejects where no answer arrives. */
export function streamOf<Sent>(
  clients: number,
  make: () => Sent,
  send: (made: Sent) => Promise<readonly string[]>,
): Stream<Sent> {
  const all: Sent[] = []
  const codes: string[] = []
  let noticed = () => {}
  async function client(): Promise<void> {
    for (;;) {
      const made = make()
      all.push(made)
      noticed()
      try {
        const heard = await send(made)
        codes.push(...heard)
        if (heard.length > 0) return
      } catch {
        return
      }
    }
  }
  const broken = Promise.all(Array.from({ length: clients }, client)).then(() => {})
  const sent = (count: number) => {
    const enough = new Promise<void>((resolve) => {
      noticed = () => {
        if (all.length >= count) resolve()
      }
      noticed()
    })
    return Promise.race([enough, broken])
  }
  return { all, codes, sent, broken }
}

interface Told<Data> {
  readonly data: Data | undefined
  readonly codes: readonly string[]
}

/** Sends one request. Rejects where no answer arrives. */
export async function post<Data>(
  { url, token }: { readonly url: string; readonly token: string },
  query: string,
  input: object,
): Promise<Told<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
    signal: AbortSignal.timeout(15_000),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: Data
    errors?: { extensions?: { code?: string } }[]
  }
  return { data, codes: errors.map(({ extensions }) => String(extensions?.code)) }
}
