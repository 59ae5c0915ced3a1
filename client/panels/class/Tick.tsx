/** Something that is on or off, with what it means. */
export interface TickProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export function Tick({ name, hint, on, set }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span class="tick-words">
        <span class="form-name">{name}</span>
        <span class="form-hint">{hint}</span>
      </span>
    </label>
  );
}
