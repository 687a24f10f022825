package io.siliu.rules.fact;

/** What is being screened. */
public enum FactsKind {
    /** A sealed four-flow record with its papers. */
    RECORD,
    /** A settlement line before its money moves, when no receipt or invoice exists yet. */
    GATE
}
