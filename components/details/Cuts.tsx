/** What was left out when the exchange was recorded. */
export function Cuts({ cuts }: { readonly cuts: readonly string[] }) {
  return (
    <>
      {cuts.map((cut) => (
        <p key={cut} class="remark cut">
          {cut}
        </p>
      ))}
    </>
  );
}
