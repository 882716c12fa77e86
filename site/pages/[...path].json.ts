import { allPages } from '../model/pages.ts';
import type { Page } from '../model/page.ts';
import { openSource } from '../source.ts';

/** One JSON twin for each page. */
export function getStaticPaths(): { params: { path: string }; props: { page: Page } }[] {
  const source = openSource({ catalogue: import.meta.env.HEADGATE_CATALOGUE, files: import.meta.env.HEADGATE_FILES });
  return allPages(source).map((page) => ({ params: { path: decodeURIComponent(page.twin.slice(1, -'.json'.length)) }, props: { page } }));
}

/** The page object itself. */
export function GET({ props }: { readonly props: { readonly page: Page } }): Response {
  return new Response(`${JSON.stringify(props.page, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}
