package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The electronic receipts of a bank.
 *
 * @param aPage how many stand one under the other on a page
 * @param printed what the bank prints of it, such as masked accounts
 */
record BankReceiptLayout(
        String name, LayoutSet set, Look look, ReceiptShape shape, int aPage, UnaryOperator<ReceiptText> printed)
        implements Layout {

    private static final double WIDTH = 210;

    @Override
    public SampleKind kind() {
        return SampleKind.BANK_RECEIPT;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        List<ReceiptText> receipts = IntStream.range(0, aPage)
                .mapToObj(number -> printed.apply(ReceiptText.drawn(inventions)))
                .toList();
        double height = aPage > 1 ? 297 : shape.height();
        Sheet sheet = Sheet.of(WIDTH, height, easel -> {
            for (int index = 0; index < aPage; index++) {
                shape.draw(look.pen(easel), receipts.get(index), index * 297.0 / aPage);
            }
        });
        return new Drawn(
                List.of(sheet), receipts.stream().map(ReceiptText::fields).toList(), Set.of(), Optional.empty());
    }
}
