package io.siliu.platform.fourflow.internal.web;

/** What is to happen with papers. */
enum PaperAct {
    /** Each goes where it fits best; those without a single best record stay. */
    BEST,
    /** All go to the record that is named. */
    RECORD,
    /** Papers that fit the same records equally go to one of them each. */
    ONE_EACH,
    /** They belong to none. */
    NOWHERE,
    /** Nobody decides about them any more. */
    TAKEN_BACK
}
