/** What every page brings along; each part looks for its own marks and does nothing where there are none. */
import './offline/register.ts';
import './read-aloud-button.ts';
import './sheet.ts';
import './chart.ts';
