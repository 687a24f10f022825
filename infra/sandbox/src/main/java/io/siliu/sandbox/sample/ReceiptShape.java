package io.siliu.sandbox.sample;

/** How a bank sets a receipt on its part of the page. */
interface ReceiptShape {

    /** Height of one receipt, mm. */
    double height();

    /** @param top upper edge of the receipt on the sheet, mm */
    void draw(Pen pen, ReceiptText receipt, double top);
}
