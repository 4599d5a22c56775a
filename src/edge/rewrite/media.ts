import type { Hold } from './hold.js';
import { isMarked, joinMarks } from './mark.js';
import type { Member } from './regions.js';
import type { Tools } from './tools.js';

/**
 * Holds a video or audio element together with its sources: it does not look at a source again whose address came
 * later (HTML, "the source element"), so only the release of the whole makes it play.
 */
export function holdMedia({ hold }: Tools, { tag, how }: Member, members: readonly Member[]): void {
  const alone = members.filter((member) => isMarked(member.tag));
  const together = members.filter((member) => !isMarked(member.tag));
  const reasons = [how, ...together.filter((member) => member.tag.name === 'source').map((member) => member.how)];
  const isHeld = reasons.some((reason) => reason !== undefined);
  for (const member of isHeld ? alone : members) if (member.how) hold(member.tag, member.how);
  if (!isHeld) return;
  const addresses = (own: Hold | undefined) => [...new Set(['src', 'srcset', 'poster', ...(own?.attributes ?? [])])];
  const mark = isMarked(tag) ? undefined : joinMarks(reasons.map((reason) => reason?.mark));
  hold(tag, { attributes: addresses(how), mark });
  for (const member of together) hold(member.tag, { attributes: addresses(member.how), mark: undefined });
}
