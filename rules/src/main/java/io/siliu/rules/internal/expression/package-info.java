/**
 * The typed expressions of the catalogue: read from data, checked against the fact records when read, evaluated in
 * three values (true, false, unknown) with exact decimals.
 */
package io.siliu.rules.internal.expression;
