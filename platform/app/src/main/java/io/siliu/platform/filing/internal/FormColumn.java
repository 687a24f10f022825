package io.siliu.platform.filing.internal;

/**
 * One column of a form on a day.
 *
 * @param field what is computed for it, or null beside a constant
 * @param constant what stands there for everybody
 * @param inferred whether nobody has seen its place in the original form
 */
record FormColumn(int position, String title, ReportField field, String constant, boolean inferred) {

    /** As it stands above the column of a file for people: one whose place is inferred says so. */
    String heading() {
        return inferred ? title + "(推断)" : title;
    }
}
