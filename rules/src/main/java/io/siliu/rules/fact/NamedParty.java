package io.siliu.rules.fact;

/**
 * A party as a paper names it, beside who it must be by our records.
 *
 * @param name name as read; null where the paper has none
 * @param code identifier as read: a unified social credit code; a natural person's only masked. Null where the paper has
 *     none
 * @param expectedName name by our records
 * @param expectedCode identifier by our records, in the same form as {@code code}
 */
public record NamedParty(String name, String code, String expectedName, String expectedCode) {}
