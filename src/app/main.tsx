import { render } from 'preact';
import { App } from './App.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('app.html has no place for the app');
render(<App />, place);
