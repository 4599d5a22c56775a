import { Gate, useConsent } from 'consentgate/react';

const trails = [
  { name: 'Heron loop', length: '6 km', note: 'Flat, along the water' },
  { name: 'Quarry steps', length: '9 km', note: 'Steep, with a view' },
  { name: 'Pine ridge', length: '14 km', note: 'A full day in the shade' },
];

/** Stands where the recommendations would be, and asks for what they need. */
function Held() {
  const { consent } = useConsent();
  return (
    <p className="gated" id="recommendations-held">
      Recommendations need your consent to marketing.{' '}
      <button type="button" onClick={() => consent.grant('marketing')}>
        Allow marketing
      </button>
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
      {/* Exists only while marketing is granted: it is not rendered, so nothing of it is fetched. */}
      <Gate consent="marketing" fallback={<Held />}>
        <p className="gated open" id="recommendations">
          Because you liked Heron loop: try Otter bend, 7 km.
        </p>
      </Gate>
    </>
  );
}
