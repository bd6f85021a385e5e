import { createCellReaders } from '../../src/model/cell-readers.ts';
import { decode } from '../../src/model/decode.ts';
import { hasKnownHeader } from '../../src/model/load.ts';
import { readTable, type TableText } from '../../src/model/read-table.ts';
import type { TableName } from '../../src/tables/index.ts';
import { createRandom } from '../sample/random.ts';
