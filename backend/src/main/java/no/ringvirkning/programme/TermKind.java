package no.ringvirkning.programme;

/** The coded lists that a programme keeps. */
enum TermKind {
    TARGET_GROUP,
    INSTRUMENT,
    THEME,
    TASK,
    SUCCESS_CRITERION,
    RESULT
}
