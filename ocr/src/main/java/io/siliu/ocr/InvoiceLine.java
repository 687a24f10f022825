package io.siliu.ocr;

/**
 * One row of goods or services of an invoice. A cell that the paper leaves empty is an empty string.
 *
 * @param item such as {@code *物流辅助服务*配送服务费}
 * @param amount without tax, plain decimal
 * @param taxRate as printed: {@code 1%}, {@code 免税}, {@code ***}
 * @param taxAmount plain decimal, or empty where the row is exempt
 */
public record InvoiceLine(
        String item, String unit, String quantity, String unitPrice, String amount, String taxRate, String taxAmount) {}
