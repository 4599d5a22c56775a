import { useConsent } from 'consentgate/react';
import { useEffect } from 'react';
import { thirdParty } from './consent.js';
import { Home } from './Home.jsx';
import { MapPage } from './MapPage.jsx';
import { Privacy } from './Privacy.jsx';
import { navigate, usePath } from './router.js';

const routes = {
  '/': { title: 'Trails', Page: Home },
  '/map': { title: 'Map', Page: MapPage },
  '/privacy': { title: 'Privacy', Page: Privacy },
};

function Link({ to, children }) {
  const isHere = usePath() === to;
  const go = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={go} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}

/** A tag that the app loads itself: it comes when analytics is granted, at once for a visitor who has said yes before. */
function useTracker() {
  const { consent } = useConsent();
  useEffect(() => {
    consent?.when('analytics').then(() => {
      const script = document.createElement('script');
      script.src = thirdParty('tracker', '/one.js');
      document.head.append(script);
    });
  }, [consent]);
}

export function App() {
  const { title, Page } = routes[usePath()] ?? routes['/'];
  useTracker();
  useEffect(() => {
    document.title = `${title} - Trailhead`;
  }, [title]);
  return (
    <>
      <header>
        <strong>Trailhead</strong>
        <nav aria-label="Pages">
          {Object.entries(routes).map(([path, route]) => (
            <Link key={path} to={path}>
              {route.title}
            </Link>
          ))}
        </nav>
      </header>
      <main>
        <h1>{title}</h1>
        <Page />
      </main>
      <footer>
        {/* The attribute is enough; and with a control of the site's own, consentgate draws none. */}
        <button type="button" data-consent-action="open-preferences">
          Cookie settings
        </button>
      </footer>
    </>
  );
}
