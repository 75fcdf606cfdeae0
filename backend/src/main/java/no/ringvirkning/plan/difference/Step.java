package no.ringvirkning.plan.difference;

import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A revision on the way of a difference.
 *
 * @param content what it says
 * @param reason why it was made
 * @param madeUp whether all of it was made up to show a feature
 */
public record Step(RevisionContent content, @Nullable LocalizedText reason, boolean madeUp) {}
