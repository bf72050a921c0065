/** A mail server that takes everything and delivers nothing: as much SMTP as a sender needs (RFC 5321). */
import { type AddressInfo, createServer } from 'node:net'

export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly data: string
}

export interface MailSink {
  readonly url: string
  readonly mails: Mail[]
  /** Refuses the next message for now. */
  busy: boolean
  close(): Promise<void>
}

export async function openMailSink(): Promise<MailSink> {
  const mails: Mail[] = []
  const server = createServer((socket) => {
    let from = ''
    let to: string[] = []
    let data: string[] | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const take = (line: string) => {
      if (data !== null) {
        if (line !== '.') return void data.push(line)
        mails.push({ from, to, data: data.join('\n') })
        data = null
        return say('250 taken')
      }
      const address = /<(.*)>/.exec(line)?.[1] ?? ''
      if (/^(EHLO|HELO)/i.test(line)) return say('250 sink.test')
      if (/^MAIL FROM/i.test(line)) {
        from = address
        to = []
        return say(sink.busy ? '451 not now' : '250 ok')
      }
      if (/^RCPT TO/i.test(line)) to.push(address)
      if (/^DATA/i.test(line)) {
        data = []
        return say('354 go on')
      }
      if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n')
      return say('250 ok')
    }
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      const lines = (rest + piece.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line)
    })
    say('220 sink.test')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    busy: false,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
  return sink
}
