package io.siliu.sandbox.sample;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Papers of one page that a form of its own draws, whose truth is all that their kind tells. */
final class OnePage {

    private OnePage() {}

    static Layout acceptance(
            LayoutSet set,
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, AcceptanceText> told,
            BiConsumer<Pen, AcceptanceText> page) {
        return new InventedPaper<>(
                name,
                set,
                SampleKind.ACCEPTANCE_RECEIPT,
                look,
                width,
                height,
                told,
                AcceptanceText::fields,
                List.of(page),
                "验收单");
    }

    static Layout receipt(
            LayoutSet set,
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, ReceiptText> told,
            BiConsumer<Pen, ReceiptText> page) {
        return new InventedPaper<>(
                name,
                set,
                SampleKind.BANK_RECEIPT,
                look,
                width,
                height,
                told,
                ReceiptText::fields,
                List.of(page),
                "回单");
    }

    static Layout slip(
            LayoutSet set,
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, SlipText> told,
            BiConsumer<Pen, SlipText> page) {
        return new InventedPaper<>(
                name, set, SampleKind.PAYMENT_SLIP, look, width, height, told, SlipText::fields, List.of(page), "结算单");
    }
}
