/** Parameters that name a campaign, in Matomo's order: the first one that is there and not empty counts. */
const names = 'pk_cpn pk_campaign piwik_campaign mtm_campaign matomo_campaign utm_campaign utm_source utm_medium'.split(' ');
/**
 * The campaign that brought a visitor: from the page's address, else what the sender attributes (`_rcn`); `''` for none.
 */
function readCampaign({ url, details, }) {
    const query = url.split('?')[1];
    if (query) {
        const parameters = new URLSearchParams(query.split('#')[0]);
        for (const name of names) {
            const value = parameters.get(name)?.trim();
            if (value)
                return value;
        }
    }
    return String(details._rcn ?? '');
}

export { readCampaign as r };
