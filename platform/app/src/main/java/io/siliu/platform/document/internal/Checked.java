package io.siliu.platform.document.internal;

/**
 * What the checks say of a value that a person gives.
 *
 * @param value its plain form, or null when it is refused
 * @param fault why it cannot be such a value, or null
 * @param doubt the check it breaks although papers with such values exist, or null
 */
record Checked(String value, String fault, String doubt) {

    static Checked good(String value) {
        return new Checked(value, null, null);
    }

    static Checked refused(String fault) {
        return new Checked(null, fault, null);
    }

    static Checked doubtful(String value, String doubt) {
        return new Checked(value, null, doubt);
    }
}
