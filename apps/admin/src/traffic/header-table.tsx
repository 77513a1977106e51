import { VisuallyHidden } from '@ecwid-kit/ui';

export function HeaderTable({ headers, caption }: { headers: Readonly<Record<string, string>>; caption: string }) {
  const entries = Object.entries(headers);
  if (entries.length === 0) return null;
  return (
    <table className="headers">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <tbody>
        {entries.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
