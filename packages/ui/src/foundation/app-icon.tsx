import { clsx } from 'clsx';

import { appGlyph } from './app-glyph.ts';

export interface AppIconProps {
  appId: string;
  /** The app's own icon; without one a glyph is made from the id. */
  src?: string | undefined;
  /** Pixels. */
  size?: number;
  className?: string;
}

/** An app's icon. Decorative: the app's name stands beside it. */
export function AppIcon({ appId, src, size = 40, className }: AppIconProps) {
  if (src) {
    // Icons come from the app's own host in any format; the image optimizer would have to be told every host.
    return <img className={clsx('app-icon', className)} src={src} width={size} height={size} alt="" loading="lazy" />;
  }
  const { hue, tiles } = appGlyph(appId);
  return (
    <svg className={clsx('app-icon', className)} width={size} height={size} viewBox="-6 -6 44 44" aria-hidden="true">
      <rect x="-6" y="-6" width="44" height="44" fill={`oklch(0.42 0.075 ${hue})`} />
      {tiles.map((tile, index) => (
        <path
          key={`${tile.x}-${tile.y}`}
          d={tile.path}
          transform={`translate(${tile.x} ${tile.y})`}
          fill={`oklch(${index === 0 || index === 3 ? 0.86 : 0.7} 0.09 ${hue})`}
        />
      ))}
    </svg>
  );
}
