package dev.proviso.dsl.query;

/** What a change does to the apps there can be, as far as rules tell. */
public enum ChangeEffect {
    /** Proved: the same apps break both revisions. */
    EQUIVALENT,
    /** Proved: some app that kept the old revision breaks the new one, and none the other way round. */
    STRICTER,
    /** Proved: some app that broke the old revision keeps the new one, and none the other way round. */
    LAXER,
    /** Proved: there are apps of both sorts. */
    INCOMPARABLE,
    /** Nothing is proved. */
    UNPROVED
}
