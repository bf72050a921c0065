/** Keeps error messages from teaching the names of a schema that is not shown. */

/** "Did you mean …?" stands last in a message; whatever follows it goes too. */
export const withoutSuggestions = (message: string): string => {
  const at = message.indexOf(' Did you mean ')
  return at === -1 ? message : message.slice(0, at)
}
