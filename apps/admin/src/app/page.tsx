import { Entrance } from '../frame/entrance.tsx';

export default function RootPage() {
  return <Entrance />;
}
