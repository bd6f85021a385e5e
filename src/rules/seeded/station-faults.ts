import { fault, type Fault } from './fault.ts';

const room = 'stations/sample-room-beijie';

/** Stations that are closed or merged, with something left undone. */
export const stationFaults: readonly Fault[] = [
  fault('closed-station', '并入没有写日期', room, { set: { 并入: 'sample-station' } }),
  fault('order', '撤并早于成立', room, { set: { 撤并日期: '2020-03-22', 并入: 'sample-station' } }),
  fault('order', '撤并在将来', room, { set: { 撤并日期: '2027-03-22', 并入: 'sample-station' } }),
  fault('cycle', '并入自己', room, { set: { 撤并日期: '2026-03-22', 并入: 'sample-room-beijie' } }),
  fault('ref', '并入的站打错', room, { set: { 撤并日期: '2026-03-22', 并入: 'sample-staton' } }),
  fault(
    'closed-station',
    '撤并的站还开着服务',
    'stations/sample-station',
    { set: { 撤并日期: '2026-03-22', 并入: 'sample-centre' } },
    'services/sample-meals',
  ),
  fault(
    'closed-station',
    '撤并的站还剩着钱',
    'stations/sample-station',
    { set: { 撤并日期: '2026-03-22', 并入: 'sample-centre' } },
    'funds/sample-fund-neighbour',
  ),
];
