import { isEcwidError, type EcwidClient } from '@ecwid-kit/api-client';

/** Whether the order still waits for a decision. One that the API does not know yet does. */
export async function isUndecided(
  api: EcwidClient,
  referenceTransactionId: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const { paymentStatus } = await api.orders.get(
      referenceTransactionId,
      { responseFields: 'paymentStatus' },
      { signal },
    );
    return paymentStatus === 'INCOMPLETE';
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && error.status === 404) return true;
    throw error;
  }
}
