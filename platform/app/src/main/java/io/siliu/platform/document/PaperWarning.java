package io.siliu.platform.document;

/**
 * Something about a reading that a person should know.
 *
 * @param code stable upper-case name of the kind of warning
 * @param field the field it is about, or an empty string for the whole paper
 * @param text one English sentence with the values seen
 */
public record PaperWarning(String code, String field, String text) {}
