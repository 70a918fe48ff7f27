/** Starts the workbench in the browser: grid, model and chrome, and the sample on the first visit. */

import { startWorkbench } from './session/start-workbench';

window.workbenchReady = startWorkbench();
window.workbenchReady.catch((error: unknown) => {
  console.error(error);
  const status = document.getElementById('status');
  if (status) {
    status.textContent = `The workbench did not start: ${error instanceof Error ? error.message : String(error)}`;
  }
});
