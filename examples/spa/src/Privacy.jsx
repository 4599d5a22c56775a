import { useConsent } from 'consentgate/react';

export function Privacy() {
  const { consent, decisions } = useConsent();
  return (
    <>
      <p>What holds at this moment, and who decided it:</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Category or service</th>
            <th scope="col">Choice</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(decisions).map(([id, { choice, source }]) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td className={choice}>{choice}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" onClick={() => consent.open('preferences')}>
          Change your choice
        </button>{' '}
        <button type="button" id="withdraw" onClick={() => consent.withdraw()}>
          Withdraw consent
        </button>
      </p>
    </>
  );
}
