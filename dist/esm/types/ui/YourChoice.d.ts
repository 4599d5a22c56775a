import type { VNode } from 'preact';
import type { Messages } from '../locales/en.js';
import type { ReceiptRecord, UiHost } from '../types.js';
/** What the visitor has chosen: when, until when, under which number, and as a file of his own (GDPR Art. 7(1), 15). */
export declare function YourChoice({ host, messages, receipt, }: {
    host: UiHost;
    messages: Messages;
    receipt: ReceiptRecord | null;
}): VNode;
