package io.siliu.rules.fact;

/**
 * The invoices of this record as papers. A component that is null was not established.
 *
 * @param verificationFails whether verification (查验) says that an invoice is absent, void or red
 * @param categoryDiffers whether the item category differs from the category of the contract
 * @param specialWhileExempt whether a special invoice was issued where exemption was claimed for the same sale
 * @param rateOutOfRule whether the rate is not one that the seller may use (1, 3, 6 % or exempt)
 * @param signatureMissing whether an invoice came as a PDF and as XML without any signature
 * @param qrDiffers whether the QR code of an invoice says something else than the text of its file; a misread scan
 *     does not count, and without a readable code it is not established
 */
public record InvoicePaperSignals(
        Observed verificationFails,
        Observed categoryDiffers,
        Observed specialWhileExempt,
        Observed rateOutOfRule,
        Observed signatureMissing,
        Observed qrDiffers) {}
