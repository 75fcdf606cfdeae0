/**
 * What: backups of one real server, restored into another.
 * Why: that every row is there can only be seen where rows are.
 * Who: tests only.
 */
@NullMarked
package no.ringvirkning.backup;

import org.jspecify.annotations.NullMarked;
