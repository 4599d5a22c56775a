import { d as decodeReceipt } from './errors.js';

const DAY = 86_400;
/**
 * Reads the receipt in force out of a `Cookie` header, for servers: of all cookies of this name (another path or domain may
 * have left an older twin) the newest sound one that is neither outdated nor from the future (`now` in milliseconds since
 * 1970). A day of grace for a visitor's clock that runs ahead.
 */
function readHeaderReceipt(header, name, days, now) {
    const seconds = now / 1000;
    let newest = null;
    for (const pair of header.split(';')) {
        const at = pair.indexOf('=');
        const receipt = at > 0 && pair.slice(0, at).trim() === name ? decodeReceipt(pair.slice(at + 1).trim()) : null;
        if (!receipt || receipt.time > seconds + DAY || !(receipt.time + days * DAY > seconds))
            continue;
        if (!newest || receipt.time > newest.time)
            newest = receipt;
    }
    return newest;
}

export { readHeaderReceipt as r };
//# sourceMappingURL=cookie-header.js.map
