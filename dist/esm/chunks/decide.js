/**
 * Does a yes of this receipt still count for these ids (a service and its category, or one of both)? One to an older revision does
 * where the site says what has changed since, and that is something else.
 */
const isCurrent = (id, category, receipt, { revision, revised }) => receipt?.revision === revision || (revised?.[0] && !revised.includes(id) && !revised.includes(category));
/**
 * The legal heart: stored choice × signals × mode → decision. Pure.
 *
 * - A stored refusal always wins (GDPR Art. 7(3)).
 * - A signal denies, unless the visitor granted while it was on and shown (W3C TPE: a separate agreement
 *   overrides the general preference; 11 CCR 7025 for GPC). Under `strict` nothing overrides it.
 * - DNT concerns all but functional content, and any embed; GPC concerns third parties, so the category of
 *   statistics stays and only its third-party services go.
 * - A yes to an older revision does not count, unless the site says that something else has changed; a no does.
 */
function decide({ id, category, embed, firstParty }, receipt, signals, config) {
    if (category === 'necessary')
        return { choice: 'granted', source: 'necessary' };
    const stored = receipt?.choices[id] ?? receipt?.choices[category];
    if (stored === 0)
        return { choice: 'denied', source: 'visitor' };
    const grant = (isCurrent(id, category, receipt, config) && stored) || 0;
    const isFunctional = category === 'functional';
    for (const [signal, bit, exempt] of [
        ['dnt', 2, isFunctional && !embed],
        ['gpc', 4, isFunctional || firstParty || id === 'analytics'],
    ]) {
        const rule = config[signal];
        if (signals[signal] && rule !== 'ignore' && !exempt && !(grant & bit && (isFunctional || rule !== 'strict'))) {
            return { choice: 'denied', source: signal };
        }
    }
    if (grant)
        return { choice: 'granted', source: 'visitor' };
    const isAsked = config.mode === 'opt-in' && !config.exempt?.includes(category);
    return { choice: isAsked ? 'undecided' : 'granted', source: 'default' };
}

export { decide as d, isCurrent as i };
//# sourceMappingURL=decide.js.map
