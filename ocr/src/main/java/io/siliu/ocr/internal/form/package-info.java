/**
 * Pages that are drawn of data: the form of an invoice filled with what its XML says, so that people see it as they see a printed
 * one. What is drawn says of itself that it is not the original.
 */
package io.siliu.ocr.internal.form;
