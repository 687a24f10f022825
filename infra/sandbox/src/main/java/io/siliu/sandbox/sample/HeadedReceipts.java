package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.HeadedRow.cell;
import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** Receipts whose labels stand above their values, in two lines, or on two sides of a table. */
final class HeadedReceipts {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x333333);
    private static final Look BRUSH = new Look(Face.KAI, Latin.OWN, Face.KAI, 11, Type.BLACK);
    private static final Look BRUSH_TIMES = new Look(Face.KAI, Latin.SERIF, Face.SONG, 10.5, Type.BLACK);

    private static final HeadedReceipt BOXED = new HeadedReceipt("付款回单", 112, true, false, HeadedReceipts::parties);
    private static final HeadedReceipt FREE = new HeadedReceipt("业务凭证", 128, false, false, HeadedReceipts::broken);
    private static final HeadedReceipt NARROW = new HeadedReceipt("电子回单", 90, true, true, HeadedReceipts::one);
    private static final HeadedReceipt FREE_NARROW = new HeadedReceipt("转账凭证", 95, false, true, HeadedReceipts::sums);

    private static final MatrixReceipt SIDES = new MatrixReceipt(
            "网银交易回单", "回单编号：", "交易时间：", new String[] {"付款方", "收款方"}, new String[] {"户名", "账号", "开户行"}, false);
    private static final MatrixReceipt ACROSS = new MatrixReceipt(
            "电子回单", "流水号：", "记账日期：", new String[] {"付款人", "收款人"}, new String[] {"名称", "账号", "开户银行"}, true);

    static final List<Layout> ALL = List.of(
            receipt("bank-headed", SONG, BOXED, 1),
            receipt("bank-headed-brush", BRUSH, BOXED, 1),
            receipt("bank-headed-free", BRUSH_TIMES, FREE, 1),
            receipt("bank-headed-three", HEI, NARROW, 3),
            receipt("bank-headed-two", SONG, FREE_NARROW, 2),
            receipt("bank-matrix", BRUSH_TIMES, SIDES, 1),
            receipt("bank-across", HEI, ACROSS, 1),
            receipt("bank-bilingual", BRUSH, new BilingualReceipt("客户回单"), 1));

    private HeadedReceipts() {}

    private static Layout receipt(String name, Look look, ReceiptShape shape, int aPage) {
        return new BankReceiptLayout(name, TUNED, look, shape, aPage, UnaryOperator.identity());
    }

    private static List<HeadedRow> parties(ReceiptText receipt) {
        return List.of(
                new HeadedRow(
                        cell("回单编号", 3, receipt.number()), cell("交易时间", 3, receipt.time()), cell("业务种类", 2, "网银转账")),
                new HeadedRow(
                        cell("付款人户名", 3, receipt.payer().name()),
                        cell("付款人账号", 2, receipt.payer().account()),
                        cell("付款人开户行", 3, receipt.payer().bank())),
                new HeadedRow(
                        cell("收款人户名", 3, receipt.payee().name()),
                        cell("收款人账号", 2, receipt.payee().account()),
                        cell("收款人开户行", 3, receipt.payee().bank())),
                new HeadedRow(
                        cell("金额（小写）", 2, "￥" + receipt.grouped()),
                        cell("金额（大写）", 3, capitals(receipt)),
                        cell("用途", 2, receipt.purpose())));
    }

    private static List<HeadedRow> broken(ReceiptText receipt) {
        return List.of(
                new HeadedRow(
                        cell("交易\n流水号", 3, receipt.number()),
                        cell("交易\n日期", 2, receipt.plainDay()),
                        cell("交易\n金额", 2, receipt.grouped())),
                new HeadedRow(
                        cell("付款方\n户名", 3, receipt.payer().name()),
                        cell("付款方\n账号", 2, receipt.payer().account()),
                        cell("付款方\n开户行", 3, receipt.payer().bank())),
                new HeadedRow(
                        cell("收款方\n户名", 3, receipt.payee().name()),
                        cell("收款方\n账号", 2, receipt.payee().account()),
                        cell("收款方\n开户行", 3, receipt.payee().bank())),
                new HeadedRow(cell("大写金额", 3, capitals(receipt)), cell("摘要", 2, receipt.purpose())));
    }

    private static List<HeadedRow> one(ReceiptText receipt) {
        return List.of(
                new HeadedRow(
                        cell("回单号", 3, receipt.number()),
                        cell("入账日期", 2, receipt.day()),
                        cell("币种", 1, "人民币"),
                        cell("小写金额", 2, receipt.grouped())),
                new HeadedRow(
                        cell("付款人名称", 3, receipt.payer().name()),
                        cell("付款账号", 2, receipt.payer().account()),
                        cell("付款开户行", 3, receipt.payer().bank())),
                new HeadedRow(
                        cell("收款人名称", 3, receipt.payee().name()),
                        cell("收款账号", 2, receipt.payee().account()),
                        cell("收款开户行", 3, receipt.payee().bank())),
                new HeadedRow(cell("人民币大写", 3, capitals(receipt)), cell("附言", 3, receipt.purpose())));
    }

    private static List<HeadedRow> sums(ReceiptText receipt) {
        return List.of(
                new HeadedRow(
                        cell("凭证编号", 3, receipt.number()),
                        cell("付款时间", 3, receipt.time()),
                        cell("付款金额", 2, "CNY " + receipt.grouped())),
                new HeadedRow(
                        cell("付款户名", 1, receipt.payer().name()),
                        cell("收款户名", 1, receipt.payee().name())),
                new HeadedRow(
                        cell("付款账户", 1, receipt.payer().account()),
                        cell("收款账户", 1, receipt.payee().account())),
                new HeadedRow(
                        cell("付款银行", 1, receipt.payer().bank()),
                        cell("收款银行", 1, receipt.payee().bank())),
                new HeadedRow(cell("合计（大写）", 3, capitals(receipt)), cell("付款用途", 2, receipt.purpose())));
    }

    private static String capitals(ReceiptText receipt) {
        return ChineseCapitals.format(receipt.amount());
    }
}
