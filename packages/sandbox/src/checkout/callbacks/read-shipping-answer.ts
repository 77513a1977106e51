import type { AppShippingOption } from '../shipping/shipping-options.ts';
import { isJsonObject, readList, type AnswerProblem, type EntryReader, type ParsedAnswer } from './answer-problems.ts';

/**
 * Reads the answer of a shipping endpoint. An option without a title or a usable rate is left out and the others stay;
 * anything else that is wrong is ignored. An answer that is no object with a list of options counts as no answer.
 *
 * @param body the parsed JSON
 */
export function readShippingAnswer(body: unknown): ParsedAnswer<AppShippingOption[]> {
  if (!isJsonObject(body)) return invalid('not_an_object', '', 'the answer must be a JSON object');
  if (body['shippingOptions'] === undefined) {
    return invalid('missing_list', 'shippingOptions', 'shippingOptions is required; send [] for no options');
  }
  const { entries, problems } = readList(body['shippingOptions'], 'shippingOptions', readOption);
  return entries ? { status: 'ok', value: entries, problems } : { status: 'invalid', problems };
}

function readOption(reader: EntryReader): AppShippingOption | undefined {
  const title = reader.text('title', { required: true, maxLength: 255 });
  const rate = reader.amount('rate');
  const transitDays = reader.text('transitDays', { maxLength: 50 });
  const description = reader.text('description');
  if (!reader.has('transitDays')) reader.missing('transitDays', 'is required: older storefronts show it');
  if (!reader.has('description')) reader.missing('description', 'is required: newer storefronts show it');
  if (description && /<[a-z/][^>]*>/i.test(description))
    reader.wrong('description', 'is shown as plain text, not HTML');
  const fulfilmentType = reader.word('fulfilmentType', ['SHIPPING', 'DELIVERY', 'PICKUP']) ?? 'SHIPPING';
  if (reader.has('fulfillmentType')) reader.wrong('fulfillmentType', 'is spelt fulfilmentType here, with one l');
  const schedule = readSchedule(reader, fulfilmentType);
  if (title === undefined || rate === undefined) return undefined;
  const titleTranslated = reader.translated('titleTranslated');
  const descriptionTranslated = reader.translated('descriptionTranslated');
  return {
    title,
    rate,
    transitDays: transitDays ?? '',
    description: description ?? '',
    ...(titleTranslated ? { titleTranslated } : {}),
    ...(descriptionTranslated ? { descriptionTranslated } : {}),
    fulfilmentType,
    ...schedule,
  };
}

type Schedule = Pick<AppShippingOption, 'scheduled' | 'businessHours' | 'fulfillmentTimeInMinutes' | 'blackoutDates'>;

/** Choosing a time is for pickup and delivery, and only with opening hours. */
function readSchedule(reader: EntryReader, fulfilmentType: string): Schedule {
  if (reader.flag('scheduled') !== true) return {};
  if (fulfilmentType === 'SHIPPING') {
    reader.wrong('scheduled', 'is ignored for SHIPPING');
    return {};
  }
  const businessHours = reader.text('businessHours', { maxLength: 5000 });
  if (businessHours === undefined || !isBusinessHours(businessHours)) {
    reader.wrong('businessHours', 'must be a text holding JSON such as {"MON":[["09:00","18:00"]]}');
    return {};
  }
  const leadTime = reader.has('fulfillmentTimeInMinutes') ? reader.amount('fulfillmentTimeInMinutes') : undefined;
  // The form of blackout dates is not documented well enough to check.
  const blackoutDates = reader.text('blackoutDates', { maxLength: 5000 });
  return {
    scheduled: true,
    businessHours,
    ...(leadTime === undefined ? {} : { fulfillmentTimeInMinutes: leadTime }),
    ...(blackoutDates === undefined ? {} : { blackoutDates }),
  };
}

const DAYS = new Set(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']);
const TIME = /^([01]\d|2[0-4]):[0-5]\d$/;

function isBusinessHours(text: string): boolean {
  let hours: unknown;
  try {
    hours = JSON.parse(text);
  } catch {
    return false; // Not JSON: the caller says so.
  }
  return isJsonObject(hours) && Object.entries(hours).every(([day, spans]) => DAYS.has(day) && isSpans(spans));
}

function isSpans(spans: unknown): boolean {
  return Array.isArray(spans) && spans.every((span) => Array.isArray(span) && span.length === 2 && span.every(isTime));
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && TIME.test(value);
}

function invalid(code: AnswerProblem['code'], path: string, message: string): ParsedAnswer<never> {
  return { status: 'invalid', problems: [{ code, path, message, effect: 'answer_left_out' }] };
}
