package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts of a bank without counters, of money that came in, and of a wallet of digital currency. */
final class InstitutionNetReceipts {

    private static final int LINE = 0xD4D8DE;
    private static final int TEAL = 0x00897B;

    private InstitutionNetReceipts() {}

    /** Three parts under headings, labels at the left and values at the right edge. */
    static void counterless(Pen pen, ReceiptText receipt) {
        pen.easel().text(14, 17, pen.value().sized(12).strong().inked(0x1677C8), receipt.bank());
        pen.easel().text(14, 28, pen.value().sized(17).strong(), "转账电子回单");
        pen.sized(8).print(14, 35, "回单编号 " + receipt.number());
        double y = part(pen, 45, "付款方", new String[][] {
            {"户名", receipt.payer().name()},
            {"账号", receipt.payer().account()},
            {"开户行", receipt.payer().bank()}
        });
        y = part(pen, y, "收款方", new String[][] {
            {"户名", receipt.payee().name()},
            {"账号", receipt.payee().account()},
            {"开户行", receipt.payee().bank()}
        });
        y = part(pen, y, "交易信息", new String[][] {
            {"交易金额（小写）", "¥ " + receipt.grouped()},
            {"交易金额（大写）", ChineseCapitals.format(receipt.amount())},
            {"交易时间", receipt.time()},
            {"交易流水号", receipt.serial()},
            {"备注", receipt.purpose()}
        });
        pen.sized(7).print(14, y + 4, "本回单由系统根据客户申请生成，请以实际到账为准，重复打印视为同一笔交易。");
        pen.stamp(72, y - 12, 12, Type.RED);
    }

    private static double part(Pen pen, double top, String heading, String[][] rows) {
        pen.easel().text(14, top, pen.value().sized(10.5).strong(), heading);
        pen.easel().line(14, top + 2.5, 134, top + 2.5, LINE, 0.3);
        double y = top + 9;
        for (String[] row : rows) {
            pen.print(14, y, row[0]);
            Pen fitting = pen.easel().width(pen.value(), row[1]) > 84 ? pen.sized(8) : pen;
            fitting.right(134, y, row[1]);
            y += 7.6;
        }
        return y + 4;
    }

    /** Of money that came in: the owner of the account, the receiver, stands first. */
    static void incoming(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(15, top + 12, pen.value().sized(12).strong().inked(Type.RED), receipt.bank());
        pen.centred(105, top + 21, pen.label().sized(15).strong(), "收 款 回 单");
        pen.pair(15, top + 30, "入账日期：", receipt.day());
        pen.pair(84, top + 30, "交易流水：", receipt.serial());
        pen.right(195, top + 30, "业务类型：他行来账");
        pen.easel().line(15, top + 33, 195, top + 33, Type.RED, 0.4);
        double y = line(pen, top + 40, "收款人户名：", receipt.payee().name());
        pen.pair(15, y, "收款人账号：", receipt.payee().account());
        pen.pairWithin(100, y, "收款人开户行：", receipt.payee().bank(), 195);
        y = line(pen, y + 8, "付款人户名：", receipt.payer().name());
        pen.pair(15, y, "付款人账号：", receipt.payer().account());
        pen.pairWithin(100, y, "付款人开户行：", receipt.payer().bank(), 195);
        pen.pair(15, y + 8, "币种：", "人民币");
        pen.pair(100, y + 8, "金额：", receipt.grouped());
        pen.pair(15, y + 15, "金额大写：", ChineseCapitals.format(receipt.amount()));
        pen.pair(15, y + 22, "汇款附言：", receipt.purpose());
        pen.easel().line(15, y + 26, 195, y + 26, Type.RED, 0.4);
        pen.pair(15, y + 32, "回单编号：", receipt.number());
        pen.pair(84, y + 32, "验证码：", receipt.checkCode());
        pen.pair(140, y + 32, "经办：", "系统自动入账");
        pen.stamp(172, y + 18, 12, Type.RED);
        pen.notice(15, y + 42, "回单");
    }

    private static double line(Pen pen, double y, String label, String said) {
        pen.pair(15, y, label, said);
        return y + 7;
    }

    /** A firm's wallet pays a person's, whose number is hidden but for its ends. */
    static ReceiptText ofWallets(Inventions inventions) {
        ReceiptText drawn = ReceiptText.drawn(inventions);
        Holder payer = new Holder(drawn.payer().name(), "0" + inventions.digits(15), inventions.oneOf(Words.BANKS));
        Holder payee = new Holder(inventions.person(), "0" + inventions.digits(15), inventions.oneOf(Words.BANKS));
        return new ReceiptText(
                        drawn.bank(),
                        drawn.number(),
                        drawn.serial(),
                        drawn.paidAt(),
                        payer,
                        payee,
                        drawn.amount(),
                        drawn.purpose(),
                        drawn.checkCode())
                .hidingPayee();
    }

    static void wallet(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 210, 4, TEAL);
        pen.centred(105, 17, pen.value().sized(16).strong(), "数字人民币电子回单");
        pen.pair(16, 27, "回单编号：", receipt.number());
        pen.right(194, 27, "交易时间：" + receipt.time());
        InstitutionBoard board = new InstitutionBoard(pen, 16, 30, 104, 178);
        double y = board.heads(31, 8, "", "付款钱包", "收款钱包");
        y = wallets(board, y, "钱包名称", receipt.payer().name(), receipt.payee().name());
        y = wallets(board, y, "钱包编号", receipt.payer().account(), receipt.payee().account());
        y = wallets(board, y, "运营机构", receipt.payer().bank(), receipt.payee().bank());
        InstitutionBoard below = new InstitutionBoard(pen, 16, 30, 89, 119, 178);
        y = below.told(y, 9, "转账金额", "￥" + receipt.grouped(), "交易类型", "对公钱包转账");
        y = below.told(y, 9, "金额大写", ChineseCapitals.format(receipt.amount()));
        y = below.told(y, 9, "交易备注", receipt.purpose(), "交易状态", "交易成功");
        y = below.told(y, 9, "交易流水号", receipt.serial());
        pen.sized(7.5).print(16, y + 7, "本回单由钱包所属运营机构根据客户申请出具，仅作为交易凭据使用。");
        pen.stamp(168, y - 12, 12, Type.RED);
    }

    private static double wallets(InstitutionBoard board, double y, String label, String payer, String payee) {
        return board.values(y, 9, label, payer, payee);
    }
}
