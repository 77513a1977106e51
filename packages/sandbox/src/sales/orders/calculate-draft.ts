import type { CalculatedOrder, OrderCalculation } from '@ecwid-kit/types';
import type { Platform } from '../../platform/platform.ts';
import { ApiError } from '../../rest/api-error.ts';

export async function calculateDraft(
  _platform: Platform,
  _storeId: number,
  _draft: OrderCalculation,
): Promise<CalculatedOrder> {
  throw new ApiError({ status: 501, message: 'Not implemented' });
}
