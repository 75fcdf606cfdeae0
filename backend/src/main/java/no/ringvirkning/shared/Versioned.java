package no.ringvirkning.shared;

/** A view of something whose published versions are counted; the count is the first part of its entity tag. */
public interface Versioned {
    Long version();
}
