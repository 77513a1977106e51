/** A client to be measured. */
export interface Contender {
  readonly name: string;
  /** Makes one call, up to the value of its answer. */
  readonly call: () => Promise<unknown>;
}
