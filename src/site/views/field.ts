/** Views of the pages of field values. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { catalogue } from '../bind/content.ts';
import { inOrder } from '../bind/programme.ts';
import { createGroupHead, locateGroup } from './group.ts';
import { createListPath } from './list.ts';

export function listFieldPaths() {
  return catalogue.fields.flatMap(({ name: field, label, paged }) =>
    paged.flatMap((group) => {
      const location = {
        ...locateGroup('fields', group),
        parent: { name: label, path: `/fields/${field}/` },
      };
      return paginate(inOrder(group.papers)).map((page) =>
        createListPath(
          { field, value: group.id.slice(field.length + 1), page: toPageParam(page.number) },
          createGroupHead(group, page, location),
          page.items,
        ),
      );
    }),
  );
}
