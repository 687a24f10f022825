package io.siliu.platform.document.internal;

/**
 * What a person says about a field.
 *
 * @param value what stands on the paper, as typed or chosen; null or blank where it cannot be read
 * @param unreadable whether it cannot be read
 * @param evenSo whether it stands so on the paper although it breaks a check
 * @param reason by what the person tells the kind of a paper, or why they take a file that is in doubt; null or blank for
 *     other questions
 */
public record Answer(String value, boolean unreadable, boolean evenSo, String reason) {}
