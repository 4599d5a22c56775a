import { ConsentProvider } from 'consentgate/react';
import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { options } from './consent.js';
import './app.css';

createRoot(document.getElementById('app')).render(
  <ConsentProvider options={options}>
    <App />
  </ConsentProvider>,
);
