/**
 * The numbers by which people, firms and papers are known in China, each with its published check. Parsing answers
 * whether a text can be such a number, never whether it was issued.
 */
package io.siliu.kernel.identifier;
