/**
 * Signatures: whether what was signed is unchanged, and whose certificate the signature carries. No chain is built and no
 * revocation asked: that a certificate belongs to whom it names is for others to say.
 */
package io.siliu.ocr.internal.signature;
