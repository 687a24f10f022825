package io.siliu.sandbox.sample;

/** A receipt drawn by one method. */
record DrawnReceipt(double height, Setting setting) implements ReceiptShape {

    /** How it is set, from the upper edge in millimetres. */
    interface Setting {
        void set(Pen pen, ReceiptText receipt, double top);
    }

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        setting.set(pen, receipt, top);
    }
}
