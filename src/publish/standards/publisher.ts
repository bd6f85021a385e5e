import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';
import { uuidsOfPublisher, type Uuids } from './uuid.ts';

/** The name by which others know what a portal publishes: of its settings, else made of its address (`town.example.cn/board`). */
export const publisherOf = perPortal(({ config }: Portal): string => {
  if (config.publisher !== undefined) return config.publisher;
  const { hostname, pathname } = new URL(config.site);
  return `${hostname}${pathname}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
});

/** The UUIDs of what a portal publishes. */
export const uuidsOf = perPortal((portal: Portal): Uuids => uuidsOfPublisher(publisherOf(portal)));
