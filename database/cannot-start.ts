/** Something about this machine or its settings keeps the program from starting; the message says what to do. */
export class CannotStart extends Error {}
