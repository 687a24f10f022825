/**
 * QR codes: finding them in pictures, and what the codes of invoices and licences say (domain.md B6).
 */
package io.siliu.ocr.internal.qr;
