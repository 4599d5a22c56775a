/** How much the statistics may say now. */
function readBeaconLevel({ api, store, signal, raw }) {
    // SIGNALS.md section 0: off under DNT always, whatever was granted.
    if (signal.aborted || store.signals().dnt || api.has('!analytics'))
        return 0;
    return api.has('analytics') ? 2 : raw.beaconMode === 'consent' ? 0 : 1;
}

export { readBeaconLevel as r };
//# sourceMappingURL=beacon-level.js.map
