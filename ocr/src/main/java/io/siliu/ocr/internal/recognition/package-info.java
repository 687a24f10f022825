/**
 * Reading pictures: a page is made ready, recognised as a whole, and what was read is looked at a second time, field by
 * field. What two differently prepared looks agree on is believed; what they do not goes to a person.
 */
package io.siliu.ocr.internal.recognition;
