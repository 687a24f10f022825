package io.siliu.platform.party.internal;

/**
 * What is wrong with a field of a form; nothing was changed.
 *
 * @param reason a word that has its sentence in the bundle
 */
public record FieldFault(String field, String reason) {}
