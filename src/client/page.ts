/** What every page brings along. */
import './offline/register.ts';
import './read-aloud-button.ts';
import './late-part.ts';
import './slash-key.ts';
