/** What the rows of a file describe: drafts of skills and roles, and rows refused on the way. */
@NullMarked
package skillway.skills.imports.draft;

import org.jspecify.annotations.NullMarked;
