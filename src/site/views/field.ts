/** Views of the pages of field values. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { catalogue } from '../bind/content.ts';
import { inOrder } from '../bind/programme.ts';
import { createGroupHead, placeGroup } from './group.ts';
import { createListPath } from './list.ts';

export function listFieldPaths() {
  return catalogue.fields.flatMap(({ name: field, label, paged }) =>
    paged.flatMap((group) => {
      const place = {
        ...placeGroup('fields', group),
        parent: { name: label, path: `/fields/${field}/` },
      };
      return paginate(inOrder(group.papers)).map((page) =>
        createListPath(
          { field, value: group.id.slice(field.length + 1), page: toPageParam(page.number) },
          createGroupHead(group, page, place),
          page.items,
        ),
      );
    }),
  );
}
