import type { ExchangeSummary } from '@ecwid-kit/types/control';
import { Waterfall, type WaterfallEntry } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';
import { exchangeStatus, exchangeTone, KIND_WORDS, shortAddress } from './exchange-words.ts';

interface TrafficWaterfallProps {
  storeId: number;
  label: string;
  exchanges: readonly { exchange: ExchangeSummary; depth: number }[];
}

/** Exchanges on one time axis, each a link to the whole of it. */
export function TrafficWaterfall({ storeId, label, exchanges }: TrafficWaterfallProps) {
  return (
    <div className="waterfall-scroll">
      <Waterfall label={label} entries={exchanges.map(({ exchange, depth }) => entry(storeId, exchange, depth))} />
    </div>
  );
}

function entry(storeId: number, exchange: ExchangeSummary, depth: number): WaterfallEntry {
  return {
    id: String(exchange.id),
    depth,
    startMs: exchange.started,
    durationMs: exchange.durationMs,
    name: `${KIND_WORDS[exchange.kind]} ${exchange.method} ${shortAddress(exchange.url).path}`,
    status: <code>{exchangeStatus(exchange.status)}</code>,
    tone: exchangeTone(exchange.status),
    href: storePath(storeId, 'traffic', exchange.id),
  };
}
