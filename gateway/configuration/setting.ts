/** What a row of the settings table is, and the kinds of value a setting can hold. */

/** Reads a text into a value; a text it does not accept gives undefined, and `words` says what it would accept. */
export interface Kind<T> {
  readonly words: string
  read(text: string): T | undefined
  /** How a default is shown in the table; the value itself unless said otherwise. */
  show?(value: T): string
}

export interface Setting<T> {
  readonly name: string
  readonly kind: Kind<T>
  /** One line for somebody who runs this and does not read code. */
  readonly meaning: string
  readonly default?: T
  /** What happens when there is neither a value nor a default. */
  readonly unset?: string
  /** A secret is never repeated in a message. */
  readonly secret?: true
  readonly production?: ProductionRule<T>
}

export interface ProductionRule<T> {
  readonly default?: T
  readonly required?: true
  /** The remedy if this value is not allowed in production. */
  readonly refuse?: (value: T) => string | undefined
  /** The rule in the table's words. */
  readonly words: string
}

export const text: Kind<string> = { words: 'a text', read: (value) => value }

/** Whole, because a limit of "1e9" or "12abc" is more likely a slip than a wish. */
export function wholeNumber(from: number, to: number): Kind<number> {
  return {
    words: `a whole number from ${from} to ${to}`,
    read: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
      return number >= from && number <= to ? number : undefined
    },
  }
}

export const onOff: Kind<boolean> = {
  words: '`on` or `off`',
  read: (value) => (value === 'on' ? true : value === 'off' ? false : undefined),
  show: (value) => (value ? 'on' : 'off'),
}

export function oneOf<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    words: values.map((value) => `\`${value}\``).join(', '),
    read: (value) => values.find((known) => known === value),
  }
}

export function url(...protocols: readonly string[]): Kind<string> {
  return {
    words: `a URL starting with ${protocols.map((protocol) => `\`${protocol}//\``).join(' or ')}`,
    read: (value) => (URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined),
  }
}

const matching = (pattern: RegExp, words: string): Kind<string> => ({
  words,
  read: (value) => (pattern.test(value) ? value : undefined),
})

export const hostName = matching(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'a host name')
export const mailAddress = matching(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'a mail address')

/** A key typed by hand ("changeme…") is as good as none, so length alone does not do. */
export const key: Kind<string> = {
  words: 'a random key of at least 32 characters (`openssl rand -base64 32` makes one)',
  read: (value) => (value.length >= 32 && new Set(value).size >= 12 ? value : undefined),
}

/** NODE_ENV decides which rules hold, so a slip in it ("prod") must not pass for development. */
export const environmentName: Kind<boolean> = {
  words: '`production`, `development` or `test`',
  read: (value) =>
    value === 'production' ? true : value === 'development' || value === 'test' ? false : undefined,
  show: (value) => (value ? 'production' : 'development'),
}
