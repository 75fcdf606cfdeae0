package no.ringvirkning.partner;

/** What happened to an organisation. */
public enum SuccessionType {
    MERGED_INTO,
    SPLIT_FROM,
    RENAMED,
    DISSOLVED,
    RE_ESTABLISHED,
    TASK_TRANSFERRED
}
