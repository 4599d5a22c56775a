import { thirdParty } from './consent.js';

/** The frame is marked like in any page; consentgate sees it when the route draws it, and puts a placeholder before it. */
export function MapPage() {
  return (
    <>
      <p>The map comes from another company. It appears when functional services are allowed.</p>
      <div className="frame">
        <iframe
          data-consent="functional"
          data-service="maps"
          data-src={thirdParty('maps', '/map.html')}
          title="Map of the trails"
          width="640"
          height="360"
        />
      </div>
    </>
  );
}
