/**
 * What: copies an installation into one file, and makes an installation of such a file.
 * Why: the embedded database has no programs for it, and both must be right to the last row.
 * Who: nobody but the program itself, which does this instead of running.
 */
@NullMarked
package no.ringvirkning.backup;

import org.jspecify.annotations.NullMarked;
