import { Entrance } from '../../../frame/entrance.tsx';

/** `/cp/`, `/cp/CP.html`: the addresses the real admin used to have, which apps still link to. */
export default function ControlPanelPage() {
  return <Entrance />;
}
