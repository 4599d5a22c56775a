import type { VNode } from 'preact';

/** Properties of one switch with its sentence. */
export interface SwitchProps {
  readonly id: string;
  readonly kind: 'category' | 'service';
  readonly title: string;
  readonly text: string;
  readonly on: boolean;
  /** Why it is off, or `''`. */
  readonly reason: string;
  readonly locked: boolean;
  onPick(id: string, on: boolean): void;
}

/** The switch: a native checkbox, named by the category alone and described by its sentence. */
export function Switch({ id, kind, title, text, on, reason, locked, onPick }: SwitchProps): VNode {
  const name = `cg-${kind}-${id}`;
  return (
    <div class="cg-switch">
      <label for={name}>{title}</label>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says its own state; aria-checked could contradict it.
        role="switch"
        id={name}
        aria-describedby={`${name}-text`}
        {...{ [`data-consent-${kind}`]: id }}
        checked={on}
        disabled={locked}
        onChange={(event) => onPick(id, event.currentTarget.checked)}
      />
      <p class="cg-note" id={`${name}-text`}>
        {text} {reason}
      </p>
    </div>
  );
}
