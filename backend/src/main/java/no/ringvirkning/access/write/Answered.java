package no.ringvirkning.access.write;

import org.jspecify.annotations.Nullable;

/**
 * A request that was carried out, and what was answered.
 *
 * @param request the hash of all that was asked
 * @param location where what was made is read, when it is by itself
 * @param body the answer
 */
record Answered(String request, @Nullable String location, String body) {}
