/**
 * For each host of a new repository, the files in `deploy/` that publish it, by their path in the
 * repository.
 */
export const HOST_FILES = {
  github: {
    '.github/workflows/publish.yml': 'github/publish.yml',
    '.github/workflows/import.yml': 'github/import.yml',
  },
  gitlab: { '.gitlab-ci.yml': 'gitlab/gitlab-ci.yml' },
  server: { 'publish.sh': 'server/publish.sh' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type RepositoryHost = keyof typeof HOST_FILES;

export const REPOSITORY_HOSTS = Object.keys(HOST_FILES) as readonly RepositoryHost[];

/** `host` in `site.yaml`, for the hosts with known limits and rules. */
export const SITE_HOSTS: Readonly<Record<RepositoryHost, string | undefined>> = {
  github: 'github',
  gitlab: undefined,
  server: 'nginx',
};
