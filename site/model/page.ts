import type { AnalysisPage } from './analysis.ts';
import type { DatasetPage } from './dataset.ts';
import type { HomePage } from './home.ts';
import type { ListPage } from './list.ts';
import type { MovedPage } from './moved.ts';
import type { PipelinePage } from './pipeline.ts';
import type { RunPage } from './run.ts';
import type { SuppressedPage } from './suppressed.ts';
import type { ToolPage } from './tool.ts';

/** A link inside the site: `href` starts with `/` and does not hold the base path. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A name that is a link when the site has a page for it. */
export interface Mention {
  readonly label: string;
  readonly href?: string;
}

/** What every page has. */
export interface PageBase {
  /** Address below the base path, with a slash at both ends. */
  readonly path: string;
  /** Address of the JSON twin below the base path. */
  readonly twin: string;
  /** Title of the registry. */
  readonly site: string;
  readonly title: string;
  /** One sentence for search engines and lists; plain text. */
  readonly summary: string;
  readonly crumbs: readonly Link[];
  readonly notices: readonly NoticeView[];
}

/** A notice about the entry of a page, or about something it was made with. */
export interface NoticeView {
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  /** Markdown. */
  readonly text: string;
  readonly by?: string;
  readonly severity?: 'low' | 'medium' | 'high';
  /** What to use instead of something withdrawn. */
  readonly instead?: Mention;
  /** What it is about, when that is not the entry of the page itself. */
  readonly about?: Mention;
}

/** Any page. */
export type Page = HomePage | ListPage | ToolPage | PipelinePage | DatasetPage | AnalysisPage | RunPage | SuppressedPage | MovedPage;
