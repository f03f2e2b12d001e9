import type { APIContext, InferGetStaticPropsType } from 'astro';
import { formatCalendarFile, listCalendarFiles } from '../site/bind/programme.ts';

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** `/programme.ics`, `/programme/ID.ics` for each session, and `/programme/talks/ID.ics`. */
export function getStaticPaths() {
  return listCalendarFiles().map((file) => ({ params: { calendar: file.path }, props: { file } }));
}

export function GET({ props: { file } }: APIContext<Props>): Response {
  return new Response(formatCalendarFile(file), {
    headers: { 'content-type': 'text/calendar;charset=utf-8' },
  });
}
