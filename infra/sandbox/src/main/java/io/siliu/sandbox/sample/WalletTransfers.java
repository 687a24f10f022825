package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two payment institutions issue of a firm's transfer: by a merchant to a user, and from a firm's wallet to a card. */
final class WalletTransfers {

    private static final String KEEPER = "示例付通网络技术有限公司";
    private static final int GREEN = 0x1AAD5A;
    private static final int PALE = 0xF3F6FB;
    private static final int LINE = 0xB8C4D6;

    private static final Look MERCHANT = new Look(Face.HEI, Latin.SANS, Face.HEI, 10, 0x8A8A8A);
    private static final Look FIRM = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, 0x4A5566);

    static final List<Layout> ALL = List.of(
            new InventedPaper<>(
                    "wallet-merchant-transfer",
                    LayoutSet.TUNED,
                    SampleKind.BANK_RECEIPT,
                    MERCHANT,
                    148,
                    178,
                    WalletTransfers::toUser,
                    WalletTransfers::withoutBanks,
                    List.of(WalletTransfers::merchant),
                    "凭证"),
            new InventedPaper<>(
                    "wallet-firm",
                    LayoutSet.TUNED,
                    SampleKind.BANK_RECEIPT,
                    FIRM,
                    210,
                    138,
                    WalletTransfers::fromWallet,
                    ReceiptText::fields,
                    List.of(WalletTransfers::firm),
                    "回单"));

    private WalletTransfers() {}

    /** Merchants pay people, whose account is hidden but for its ends. */
    private static ReceiptText toUser(Inventions inventions) {
        ReceiptText drawn = ReceiptText.drawn(inventions);
        return with(drawn, drawn.payer(), new Holder(inventions.person(), inventions.card(), ""))
                .hidingPayee();
    }

    private static ReceiptText fromWallet(Inventions inventions) {
        ReceiptText drawn = ReceiptText.drawn(inventions);
        Holder payer = new Holder(drawn.payer().name(), "2088" + inventions.digits(12), KEEPER);
        return with(drawn, payer, drawn.payee());
    }

    private static ReceiptText with(ReceiptText receipt, Holder payer, Holder payee) {
        return new ReceiptText(
                receipt.bank(),
                receipt.number(),
                receipt.serial(),
                receipt.paidAt(),
                payer,
                payee,
                receipt.amount(),
                receipt.purpose(),
                receipt.checkCode());
    }

    private static Map<String, String> withoutBanks(ReceiptText receipt) {
        Map<String, String> fields = receipt.fields();
        fields.keySet().removeAll(Set.of("payerBank", "payeeBank"));
        return fields;
    }

    private static void merchant(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 148, 3, GREEN);
        pen.centred(74, 19, pen.value().sized(17).strong(), "示例讯付  商家转账电子凭证");
        pen.centred(74, 34, pen.value().sized(22).strong(), "¥" + receipt.grouped());
        pen.centred(74, 42, pen.label().sized(9), "人民币" + ChineseCapitals.format(receipt.amount()));
        String[][] rows = {
            {"凭证编号", receipt.number()},
            {"付款商户名称", receipt.payer().name()},
            {"付款商户账号", receipt.payer().account()},
            {"收款用户姓名", receipt.payee().name()},
            {"收款用户账号", receipt.payee().account()},
            {"转账说明", receipt.purpose()},
            {"转账状态", "转账成功"},
            {"转账时间", receipt.time()},
            {"商户转账单号", "M" + receipt.serial()}
        };
        double y = 58;
        for (String[] row : rows) {
            pen.print(16, y, row[0]);
            pen.writeWithin(50, y, 84, row[1]);
            y += 10;
        }
        pen.easel().line(16, y - 3, 132, y - 3, LINE, 0.3);
        pen.sized(7.5).print(16, y + 3, "本凭证由商户申请开具，仅用于证明上述转账交易已经完成。");
        pen.stamp(114, y + 12, 11, Type.RED);
        pen.sized(8).print(16, y + 12, "示例讯付科技有限公司（业务凭证专用章）");
    }

    private static void firm(Pen pen, ReceiptText receipt) {
        pen.easel().text(16, 14, pen.value().sized(12).strong().inked(Type.BLUE), "示例付通");
        pen.centred(105, 15, pen.value().sized(15).strong(), "转账业务电子回单");
        pen.right(194, 15, "回单编号：" + receipt.number());
        PrintedGrid sides = new PrintedGrid(pen, 42, 8, PALE, LINE, 30, 122);
        double y = side(pen, sides, 21, "付款方", receipt.payer(), "企业账户");
        y = side(pen, sides, y, "收款方", receipt.payee(), "银行账户");
        PrintedGrid rest = new PrintedGrid(pen, 16, 8, PALE, LINE, 26, 62, 30, 60);
        y = rest.row(y, "小写金额", receipt.grouped() + "元", "付款时间", receipt.time());
        y = rest.row(y, "大写金额", ChineseCapitals.format(receipt.amount()));
        y = rest.row(y, "摘要", receipt.purpose(), "流水号", receipt.serial());
        pen.sized(7.5).print(16, y + 5, "注：1.本回单仅供参考，与实际交易不符的以系统记录为准。2.重复打印不代表重复付款。");
        pen.stamp(174, y - 6, 11, Type.RED);
    }

    private static double side(Pen pen, PrintedGrid grid, double top, String side, Holder holder, String type) {
        double y = grid.row(top, "账户名", holder.name());
        y = grid.row(y, "账号", holder.account());
        y = grid.row(y, "账户类型", type);
        y = grid.row(y, "开户机构", holder.bank());
        pen.easel().fill(16, top, 26, y - top, PALE);
        pen.easel().path(new double[] {16, 42, 42, 16, 16}, new double[] {top, top, y, y, top}, LINE, 0.18);
        pen.caption(29, (top + y) / 2 + 1.2, side);
        return y;
    }
}
