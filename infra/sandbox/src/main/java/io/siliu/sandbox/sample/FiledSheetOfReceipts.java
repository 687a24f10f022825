package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Receipts as banks print them in turn on A4.
 *
 * @param step from the upper edge of one receipt to that of the next, mm
 * @param count how many stand on the sheet
 */
record FiledSheetOfReceipts(
        String name,
        LayoutSet set,
        Look look,
        double step,
        int count,
        Function<Inventions, ReceiptText> told,
        BiConsumer<Pen, ReceiptText> receipt)
        implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        List<ReceiptText> receipts = IntStream.range(0, count)
                .mapToObj(number -> told.apply(inventions))
                .toList();
        Sheet sheet = Sheet.a4(easel -> {
            for (int index = 0; index < count; index++) {
                receipt.accept(look.pen(new Moved(easel, 0, index * step)), receipts.get(index));
            }
            look.pen(easel).notice(14, 293, "回单");
        });
        return new Drawn(
                List.of(sheet), receipts.stream().map(ReceiptText::fields).toList(), Set.of(), Optional.empty());
    }
}
