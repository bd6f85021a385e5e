import type { AstroPrerenderer } from 'astro';
import { environment, getPortal } from '../data/get-portal.ts';
import { forgetful } from '../domain/index/memo.ts';
import { prepareHistory } from '../history/site.ts';
import { refuseOnErrors } from '../rules/engine/gate.ts';
import { runChecks } from '../rules/engine/index.ts';
import { checkContext } from './check-context.ts';
import { uniteLists } from './page-list.ts';
import { secondThread, type SecondThread } from './second-thread.ts';
import { sharingPrerenderer, type BuildNotes, type SharingPrerenderer } from './sharing-prerenderer.ts';

/**
 * The way from the data to a site: check, refuse, publish the files that are not pages, make the pages, publish what speaks of
 * the pages. `scripts/build.ts` and Astro (`src/build/integration.ts`) both go it; a step that is done is not done again.
 */
export class Pipeline {
  readonly #thread: SecondThread;
  #refusal: { readonly text: string | undefined } | undefined;
  #published = false;
  #pages: SharingPrerenderer | undefined;
  /** What a maintainer should know of the build, in plain words. */
  readonly warnings: string[] = [];

  constructor(thread: SecondThread) {
    this.#thread = thread;
  }

  /** Has the data files, feeds and the search index written into the built folder, while this thread goes on. */
  publish(folder: string): void {
    if (this.#published) return;
    this.#published = true;
    this.#thread.publish(folder, prepareHistory());
  }

  /** Checks the data. Gives why no site may be made of it; undefined where nothing is wrong. */
  check(): string | undefined {
    this.#refusal ??= { text: checkAll() };
    return this.#refusal.text;
  }

  /** What makes the pages: Astro, and the second thread with it. */
  prerenderer(standard: AstroPrerenderer, notes: () => Omit<BuildNotes, 'site'>): AstroPrerenderer {
    const { site } = getPortal().config;
    this.#pages = sharingPrerenderer(standard, this.#thread, () => ({ ...notes(), site }));
    return this.#pages;
  }

  /** Writes what speaks of the pages, when all stand and the other files are written. */
  async finish(folder: string): Promise<void> {
    const outcome = await this.#thread.finished();
    if (!outcome.ok) {
      this.warnings.push(
        `第二个线程没有生成页面，改由 Astro 自己生成：网站是完整的，只是慢一些。原因：${outcome.reason}（Astro 换了版本时，请看 docs/upgrading-astro.md。）`,
      );
    }
    const own = this.#pages === undefined ? [] : [this.#pages.list];
    const pages = uniteLists(outcome.ok ? [...own, outcome.pages] : own);
    const { publishPageFiles } = await import('../publish/publish-all.ts');
    const { writeShortPages } = await import('../publish/short/write-short-pages.ts');
    const short = writeShortPages(folder, getPortal());
    publishPageFiles(folder, getPortal().config.site, { ...pages, listed: [...pages.listed, ...short] });
    const { writePageIndex } = await import('../publish/search/pages/page-index.ts');
    await writePageIndex(folder, getPortal(), pages.listed);
    const { writeServiceWorker } = await import('../publish/offline/service-worker.ts');
    writeServiceWorker(folder);
  }

  /** Ends what is still running; a file that was being written may be left half. */
  async stop(): Promise<void> {
    await this.#thread.stop();
  }
}

let running: Pipeline | undefined;

/** The pipeline of this process: whoever comes first, our script or Astro, starts it. */
export function pipeline(): Pipeline {
  return (running ??= new Pipeline(secondThread()));
}

function checkAll(): string | undefined {
  const portal = getPortal();
  return refuseOnErrors(runChecks({ ...checkContext(environment, portal), portal: forgetful(portal) }));
}
