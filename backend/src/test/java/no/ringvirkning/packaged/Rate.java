package no.ringvirkning.packaged;

/**
 * What one measurement has shown.
 *
 * @param perSecond answers a second
 * @param median half of the answers came within so many microseconds
 * @param serverMicros time of the processors for one answer, of the product
 * @param databaseMicros the same of the database
 * @param errors answers that were not what was asked for
 */
record Rate(double perSecond, double median, double serverMicros, double databaseMicros, long errors) {}
