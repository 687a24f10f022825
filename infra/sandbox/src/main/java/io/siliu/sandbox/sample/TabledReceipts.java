package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts set in tables: of a city's bank, of the post's savings bank, of a rural bank. */
final class TabledReceipts {

    private static final double LEFT = 15;
    private static final int BLUSH = 0xFFF3EA;
    private static final int ORANGE = 0xE07A30;
    private static final int MIST = 0xEDF4EE;
    private static final int GREEN = 0x2E6B4A;

    private TabledReceipts() {}

    /** Tinted labels, orange lines, the accounts first and the moment to the second. */
    static void tinted(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 12, pen.value().sized(12).strong().inked(ORANGE), receipt.bank());
        pen.centred(105, top + 12, pen.label().sized(14).strong(), "电子回单");
        pen.right(195, top + 12, "电子回单号 " + receipt.number());
        PrintedGrid grid = new PrintedGrid(pen, LEFT, 9, BLUSH, ORANGE, 26, 64, 26, 64);
        Holder payer = receipt.payer();
        Holder payee = receipt.payee();
        double y = grid.row(top + 17, "付款方账号", payer.account(), "收款方账号", payee.account());
        y = grid.row(y, "付款方户名", payer.name(), "收款方户名", payee.name());
        y = grid.row(y, "付款方开户行", payer.bank(), "收款方开户行", payee.bank());
        y = grid.row(y, "交易金额", "￥" + receipt.grouped(), "交易时间", receipt.time());
        y = grid.row(y, "金额大写", "人民币 " + ChineseCapitals.format(receipt.amount()));
        y = grid.row(y, "用途", receipt.purpose(), "交易渠道", "企业网银");
        y = grid.row(y, "交易流水号", receipt.serial(), "验证码", receipt.checkCode());
        pen.sized(7.5).print(LEFT, y + 6, "温馨提示：本回单不作为收款方发货依据，请登录网银凭回单号及验证码查验真伪。");
        pen.stamp(174, y - 8, 11, Type.RED);
        pen.notice(LEFT, y + 12, "回单");
    }

    /** The sides one below the other, each with its word in a cell before three rows. */
    static void postal(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 15, pen.label().sized(14).strong(), receipt.bank() + "  网上银行交易凭证");
        pen.pair(LEFT, top + 24, "交易时间：", receipt.time());
        pen.pair(116, top + 24, "凭证编号：", receipt.number());
        PrintedGrid grid = new PrintedGrid(pen, LEFT + 22, 7.6, MIST, GREEN, 30, 128);
        double y = side(pen, grid, top + 28, "付款人", receipt.payer());
        y = side(pen, grid, y, "收款人", receipt.payee());
        PrintedGrid below = new PrintedGrid(pen, LEFT, 7.6, MIST, GREEN, 52, 44, 34, 50);
        y = below.row(y, "金额（大写）", ChineseCapitals.format(receipt.amount()));
        y = below.row(y, "金额（小写）", "¥" + receipt.grouped(), "交易状态", "交易成功");
        y = below.row(y, "附言", receipt.purpose(), "系统流水号", receipt.serial());
        pen.pair(LEFT, y + 7, "经办柜员：", "EBANK01");
        pen.pair(72, y + 7, "交易机构：", "99" + receipt.checkCode());
        pen.stamp(176, y - 4, 11, Type.RED);
        pen.notice(LEFT, y + 15, "凭证");
    }

    private static double side(Pen pen, PrintedGrid grid, double top, String side, Holder holder) {
        double y = grid.row(top, "户名", holder.name());
        y = grid.row(y, "账号", holder.account());
        y = grid.row(y, "开户银行", holder.bank());
        pen.easel().fill(LEFT, top, 22, y - top, MIST);
        pen.box(LEFT, top, 22, y - top);
        pen.caption(LEFT + 11, (top + y) / 2 + 1.3, side);
        return y;
    }

    /** A remittance by a rural bank's page: sender and receiver in rows of their own, labels spread over their cells. */
    static void rural(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 13, pen.label().sized(16).strong(), receipt.bank());
        pen.centred(105, top + 21, pen.label().sized(12), "网上银行转账汇款回单");
        pen.pair(LEFT, top + 28, "凭证号码：", receipt.number());
        pen.right(195, top + 28, receipt.day());
        double y = top + 31;
        y = row(pen, y, "汇款人", receipt.payer().name(), "汇款账号", receipt.payer().account());
        y = row(pen, y, "汇出行", receipt.payer().bank(), "汇款方式", "实时到账");
        y = row(pen, y, "收款人", receipt.payee().name(), "收款账号", receipt.payee().account());
        y = row(pen, y, "汇入行", receipt.payee().bank(), "手续费", "0.00元");
        y = row(pen, y, "汇款金额", receipt.grouped() + "元", "汇款用途", receipt.purpose());
        pen.box(LEFT, y, 180, 9);
        pen.spread(LEFT + 2, y + 6, 18, "大写金额");
        pen.write(LEFT + 26, y + 6, ChineseCapitals.format(receipt.amount()));
        pen.post(LEFT + 23, y, y + 9);
        pen.sized(8).print(LEFT, y + 16, "业务流水 " + receipt.serial() + "    此回单仅表明银行已受理，不作为到账证明");
        pen.stamp(176, y + 8, 11, 0x2A4C9B);
        pen.notice(LEFT, y + 24, "回单");
    }

    private static double row(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.box(LEFT, y, 180, 9);
        pen.spread(LEFT + 2, y + 6, 18, left);
        pen.post(LEFT + 23, y, y + 9);
        pen.writeWithin(LEFT + 25, y + 6, 68, said);
        pen.post(LEFT + 95, y, y + 9);
        pen.spread(LEFT + 97, y + 6, 18, right);
        pen.post(LEFT + 118, y, y + 9);
        pen.writeWithin(LEFT + 120, y + 6, 58, saidToo);
        return y + 9;
    }
}
