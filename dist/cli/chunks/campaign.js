/** Parameters that name a campaign, in Matomo's order: the first one that is there and not empty counts. */
const names = 'pk_cpn pk_campaign piwik_campaign mtm_campaign matomo_campaign utm_campaign utm_source utm_medium'.split(' ');
function readFromAddress(url) {
    const query = url.split('?')[1];
    if (!query)
        return '';
    const parameters = new URLSearchParams(query.split('#')[0]);
    for (const name of names) {
        // As in titles: in the terminal that a report is printed to, control characters do harm.
        const value = parameters
            .get(name)
            ?.replace(/\p{Cc}+/gu, ' ')
            .trim();
        if (value)
            return value;
    }
    return '';
}
/**
 * The campaign that an event belongs to, `''` for none: of a goal the one that the sender attributes it to (`_rcn`), else
 * the one that the page's address names. Of other kinds `_rcn` says nothing: trackers repeat it for months.
 */
function readCampaign(event) {
    const attributed = event.kind === 'goal' ? String(event.details._rcn ?? '') : '';
    return attributed || readFromAddress(event.url);
}

export { readCampaign as r };
