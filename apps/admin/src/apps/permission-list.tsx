import { permissionWords } from './permissions.ts';

/** What an app may do, in words. */
export function PermissionList({ scopes }: { scopes: readonly string[] }) {
  return (
    <ul className="permissions">
      {permissionWords(scopes).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
