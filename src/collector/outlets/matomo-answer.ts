/** What became of a bulk request. */
export type Verdict =
  /** Taken; some may have been refused, and which ones is told only to a superuser's token. */
  | { readonly kind: 'taken'; readonly refused: number }
  /** All of it was refused: the token is not accepted, or these requests are not. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** No judgement: Matomo is down, busy, or something else answers. */
  | { readonly kind: 'away'; readonly reason: string };

interface BulkAnswer {
  readonly status?: unknown;
  readonly tracked?: unknown;
  readonly invalid?: unknown;
}

function readJson(text: string): BulkAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? value : null;
  } catch {
    return null;
  }
}

/** Reads Matomo's answer to a bulk request of `count` requests. */
export function readMatomoAnswer(status: number, type: string, text: string, count: number): Verdict {
  const reason = `HTTP ${status}`;
  if (status === 408 || status === 429 || status < 200 || status >= 500) return { kind: 'away', reason };
  // Followed by hand, or not at all: the token goes nowhere but where it was meant to go.
  if (status >= 300 && status < 400) return { kind: 'away', reason: `${reason}: it has moved` };
  const answer = readJson(text);
  const tracked = Number(answer?.tracked);
  if (tracked > 0) return { kind: 'taken', refused: Math.max(0, Number(answer?.invalid) || 0) };
  if (status >= 400) return { kind: 'refused', reason };
  if (answer) {
    const isRefused = answer.status === 'error' || Number(answer.invalid) >= count;
    return isRefused ? { kind: 'refused', reason } : { kind: 'taken', refused: 0 };
  }
  // Matomo's short answers: nothing, or its pixel. A page of HTML with 200 comes from somebody else.
  if (text === '' || type.startsWith('image/')) return { kind: 'taken', refused: 0 };
  return { kind: 'away', reason: `${reason}, but not from Matomo` };
}
