/**
 * OFD (GB/T 33190): a zip of XML. Unpacked within limits, its tags, custom data, attached XML, text objects and embedded
 * pictures are read, its signatures checked, and its pages drawn to be looked at.
 */
package io.siliu.ocr.internal.ofd;
