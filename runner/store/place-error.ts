/** An address that names no place a store could be in: a mistake of who wrote it, told with the next step. */
export class PlaceError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
