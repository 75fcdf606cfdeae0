/**
 * What: runs a real PostgreSQL server beside the application, on data that are kept between starts.
 * Why: one command must give a newcomer the whole product, with the same database and the same durability as a real installation.
 * Who: the main class and the test resources; the features know only a data source.
 */
@NullMarked
package no.ringvirkning.postgres;

import org.jspecify.annotations.NullMarked;
