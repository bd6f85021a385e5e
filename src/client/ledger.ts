/** What pages with tables and charts of money bring along. */
import './sheet.ts';
import './chart.ts';
import './seal-box.ts';
