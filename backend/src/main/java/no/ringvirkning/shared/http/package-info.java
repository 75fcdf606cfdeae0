/**
 * The conventions of every HTTP answer: what is refused at the door, problem details, entity tags, tables, security headers
 * and the pages of the web app.
 *
 * <p>Features meet it only through {@link no.ringvirkning.shared.http.ListAnswers}; all else works by itself.
 */
@NullMarked
package no.ringvirkning.shared.http;

import org.jspecify.annotations.NullMarked;
