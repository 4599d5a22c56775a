import type { VNode } from 'preact';

/** Properties of one switch with its sentence. */
export interface SwitchProps {
  readonly id: string;
  readonly kind: 'category' | 'service';
  readonly title: string;
  readonly text: string;
  readonly on: boolean;
  /** Why it is where it is, or `''`. */
  readonly reason: string;
  readonly locked: boolean;
  onPick(id: string, on: boolean): void;
}

/** The switch: a native checkbox, named by the category alone and described by its sentence. */
export function Switch({ id, kind, title, text, on, reason, locked, onPick }: SwitchProps): VNode {
  const name = `cg-${kind}-${id}`;
  const words = `${text} ${reason}`.trim();
  const label = <label for={name}>{title}</label>;
  return (
    <div class="cg-switch">
      {kind === 'category' ? <h3 id={`${name}-title`}>{label}</h3> : label}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says its own state; aria-checked could contradict it.
        role="switch"
        id={name}
        aria-describedby={words ? `${name}-text` : undefined}
        {...{ [`data-consent-${kind}`]: id }}
        checked={on}
        disabled={locked}
        onChange={(event) => onPick(id, event.currentTarget.checked)}
      />
      {words && (
        <p class="cg-note" id={`${name}-text`}>
          {words}
        </p>
      )}
    </div>
  );
}
