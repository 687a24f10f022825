/**
 * QR codes: finding them in pictures, and what the codes of invoices and licences say.
 */
package io.siliu.ocr.internal.qr;
