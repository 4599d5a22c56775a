import { consent, useConsent } from './consent.js';

const trails = [
  { name: 'Heron loop', length: '6 km', note: 'Flat, along the water' },
  { name: 'Quarry steps', length: '9 km', note: 'Steep, with a view' },
  { name: 'Pine ridge', length: '14 km', note: 'A full day in the shade' },
];

/** Exists only while marketing is granted: it is not rendered, so nothing of it is fetched. */
function Recommendations() {
  if (!useConsent('marketing')) {
    return (
      <p className="gated" id="recommendations-held">
        Recommendations need your consent to marketing.{' '}
        <button type="button" onClick={() => consent.grant('marketing')}>
          Allow marketing
        </button>
      </p>
    );
  }
  return (
    <p className="gated open" id="recommendations">
      Because you liked Heron loop: try Otter bend, 7 km.
    </p>
  );
}

export function Home() {
  return (
    <>
      <ul className="cards">
        {trails.map(({ name, length, note }) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{note}</p>
            <p className="length">{length}</p>
          </li>
        ))}
      </ul>
      <Recommendations />
    </>
  );
}
