/**
 * Papers that are data: invoice XML in its dialects, read by a parser that knows no document types and no entities.
 */
package io.siliu.ocr.internal.structured;
