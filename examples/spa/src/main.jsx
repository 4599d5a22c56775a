import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { consent, thirdParty } from './consent.js';
import './app.css';

// A tag that the app loads itself: it comes when analytics is granted, at once for a visitor who has said yes before.
consent.when('analytics').then(() => {
  const script = document.createElement('script');
  script.src = thirdParty('tracker', '/one.js');
  document.head.append(script);
});

createRoot(document.getElementById('app')).render(<App />);
