package no.ringvirkning.indicator.reader.klass;

import org.jspecify.annotations.Nullable;

/**
 * What a code of one classification, or of one version, corresponds to in another.
 *
 * @param target null when there is nothing it corresponds to
 */
public record KlassCorrespondence(
        KlassItem source, @Nullable KlassItem target) {}
