/** Makes things go wrong on demand. Does nothing until it is told to. */
export interface FaultInjector {
  /** Waits, or throws the error that was asked for, before a REST call is answered. */
  beforeRest(storeId: number, clientId: string, operation: string): Promise<void>;
}

export function createFaultInjector(): FaultInjector {
  return { beforeRest: async () => {} };
}
