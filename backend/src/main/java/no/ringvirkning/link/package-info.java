/**
 * Links by which an organisation without an account answers for a few lines. A request says what is asked of whom; its link opens exactly
 * that, once. What is answered is looked at before it is published: figures go the way of submissions, reports that of proposals.
 */
@NullMarked
package no.ringvirkning.link;

import org.jspecify.annotations.NullMarked;
