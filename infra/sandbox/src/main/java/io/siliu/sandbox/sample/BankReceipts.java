package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.HELD_OUT;
import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** The banks' receipts that are drawn. */
final class BankReceipts {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x333333);
    private static final Look ARIAL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x222222);

    private static final GridReceipt GRID = new GridReceipt(
            "网上银行电子回单", "电子回单号码：", new String[] {"付款人", "收款人"}, new String[] {"户名", "账号", "开户银行"}, 12, 8);
    private static final GridReceipt WIDE_GRID =
            new GridReceipt("客户专用回单", "回单编号：", new String[] {"付方", "收方"}, new String[] {"全称", "账号", "开户行"}, 8, 9.5);
    private static final PairsReceipt PAIRS = new PairsReceipt("电子回单", "回单编号：", "交易时间：", "付款人", "收款人", "附言：");

    static final List<Layout> ALL = List.of(
            new BankReceiptLayout("bank-grid", TUNED, HEI, GRID, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-pairs", TUNED, SONG, PAIRS, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-two-pairs", TUNED, SONG, PAIRS, 2, ReceiptText::hidingPayee),
            new BankReceiptLayout("bank-wide-grid", HELD_OUT, ARIAL, WIDE_GRID, 1, UnaryOperator.identity()));

    private BankReceipts() {}
}
