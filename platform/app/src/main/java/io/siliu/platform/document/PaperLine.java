package io.siliu.platform.document;

/** One row of goods or services of an invoice; a cell that the paper leaves empty is an empty string. */
public record PaperLine(
        String item, String unit, String quantity, String unitPrice, String amount, String taxRate, String taxAmount) {}
