package io.siliu.platform.fourflow.internal;

/** What one answer can say of many open papers. */
public enum CommonAnswer {
    /** Each goes to the record that it fits best. */
    BEST,
    /** Those that fit the same records equally go to one of them each. */
    ONE_EACH,
    /** They belong to no record. */
    NOWHERE
}
