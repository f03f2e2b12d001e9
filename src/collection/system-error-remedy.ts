const NO_PERMISSION = 'you do not have permission; change the permissions of the file or folder';

/** Advice by error code. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: NO_PERMISSION,
  EDQUOT: 'your disk quota is used up; free some space and run this again',
  EFBIG: 'the file would be larger than your system allows; raise the limit (ulimit -f)',
  EEXIST: 'this exists already and is not a folder; choose another name',
  EISDIR: 'this is a folder; name a file',
  ELOOP: 'the path contains too many symbolic links; name the file or folder itself',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENAMETOOLONG: 'the name is too long for the file system; choose a shorter one',
  ENOENT: 'there is no such file or folder, or none can be created there; check the path',
  ENOTDIR: 'this is a file, or lies below one; name a folder',
  ENOSPC: 'the disk is full; free some space and run this again',
  EPERM: NO_PERMISSION,
  EROFS: 'the file system is read-only; choose another folder',
};

/**
 * Describes what is wrong and what to do about it; undefined for errors that do not come from the
 * file system.
 */
export function getRemedy(error: Error): string | undefined {
  return REMEDIES[(error as NodeJS.ErrnoException).code ?? ''];
}
