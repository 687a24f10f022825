/**
 * What papers that people have read before teach of new ones: the kind of a paper by its letters, and which of the values it
 * prints is that of a field by what stands around it. Both are told by weights of signs, learned by logistic regression
 * from the written papers of this module's tests, and both are proposals: nothing that only they tell is ever certain.
 */
package io.siliu.ocr.internal.learned;
