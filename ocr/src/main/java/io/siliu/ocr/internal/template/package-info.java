/**
 * What each kind of paper looks like: which words betray it and where its values stand. Templates read labels and
 * positions, never one issuer's coordinates.
 */
package io.siliu.ocr.internal.template;
