package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Receipts as the four large banks set them for firms. */
final class InstitutionStateReceipts {

    private static final double LEFT = 14;
    private static final int GREEN = 0x0B7A5B;

    private InstitutionStateReceipts() {}

    /** What the clearing system was told stands with other remarks in a box of several lines. */
    static void clearing(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT, top + 11, pen.value().sized(13).strong().inked(Type.RED), receipt.bank());
        pen.centred(112, top + 17, pen.label().sized(13).strong(), "网上银行电子回单");
        pen.pair(LEFT, top + 23, "电子回单号码：", receipt.number());
        sides(pen, top + 26, receipt, "户名", "账号", "开户银行");
        InstitutionBoard board = new InstitutionBoard(pen, LEFT, 28, 80, 108, 182);
        double y = board.told(
                top + 50,
                8,
                "金额",
                "￥" + receipt.grouped() + "元",
                "金额（大写）",
                "人民币 " + ChineseCapitals.format(receipt.amount()));
        y = board.told(y, 8, "用途", receipt.purpose(), "业务（产品）种类", "跨行发报");
        y = board.told(y, 8, "交易流水号", receipt.serial(), "时间戳", stamp(receipt) + "." + receipt.checkCode());
        pen.box(LEFT, y, 182, 19);
        pen.print(LEFT + 2, y + 5, "备注：");
        Pen fine = pen.sized(8.5);
        fine.write(LEFT + 13, y + 5, "支付交易序号：" + receipt.checkCode() + "  报文种类：客户发起汇兑业务");
        fine.write(LEFT + 13, y + 10, "委托日期：" + receipt.plainDay() + "  业务种类：普通汇兑  渠道：网上银行");
        fine.write(LEFT + 13, y + 15, "指令提交人：0001.c." + receipt.checkCode().substring(4) + "  最终授权人：0002.c.9900");
        y += 19;
        new InstitutionBoard(pen, LEFT, 28, 72, 94, 126, 146, 182)
                .told(y, 8, "记账网点", "99" + receipt.checkCode(), "记账柜员", "00023", "记账日期", receipt.day());
        pen.pair(LEFT, y + 13, "验证码：", code(receipt));
        pen.sized(7.5).print(LEFT, y + 18, "重要提示：本回单不作为收款方发货依据；相同验证码的回单为同一笔业务，请勿重复记账。");
        pen.stamp(174, y - 8, 12, Type.RED);
        pen.notice(LEFT, y + 23, "回单");
    }

    /** A unit's own receipt: full names of both, the capitals before the figures. */
    static void unit(Pen pen, ReceiptText receipt, double top) {
        pen.centred(105, top + 14, pen.label().sized(15).strong(), receipt.bank() + "单位客户专用回单");
        pen.pair(LEFT, top + 23, "币别：", "人民币");
        pen.middle(105, top + 23, receipt.day());
        pen.right(196, top + 23, "流水号：" + receipt.serial());
        sides(pen, top + 26, receipt, "全    称", "账    号", "开户行");
        InstitutionBoard sums = new InstitutionBoard(pen, LEFT, 28, 112, 136, 182);
        double y = sums.told(
                top + 50, 9, "大写金额", ChineseCapitals.format(receipt.amount()), "小写金额", "￥" + receipt.grouped());
        InstitutionBoard board = new InstitutionBoard(pen, LEFT, 28, 91, 115, 182);
        y = board.told(y, 9, "凭证种类", "电子转账凭证", "结算方式", "转账");
        y = board.told(y, 9, "用    途", receipt.purpose(), "交易机构", "99" + receipt.checkCode());
        pen.pair(LEFT, y + 7, "打印柜员：", "99000" + receipt.checkCode().substring(5));
        pen.pair(74, y + 7, "打印机构：", receipt.payer().bank());
        pen.pair(LEFT, y + 14, "回单编号：", receipt.number());
        pen.print(120, y + 14, "（贷方回单由收款人开户行另行出具）");
        pen.stamp(166, y - 4, 12, 0x2B50A0);
        pen.notice(LEFT, y + 20, "回单");
    }

    /** Rules in the bank's colour; each side's word stands level in a cell of three rows' height. */
    static void agriculture(Pen pen, ReceiptText receipt, double top) {
        pen.easel().fill(LEFT, top + 6, 182, 9, GREEN);
        pen.easel().text(LEFT + 4, top + 12.3, pen.value().sized(12).strong().inked(0xFFFFFF), receipt.bank());
        pen.easel().text(142, top + 12.3, pen.value().sized(11).inked(0xFFFFFF), "企业网银电子回单");
        pen.pair(LEFT, top + 22, "回单编号：", receipt.number());
        pen.pair(120, top + 22, "会计日期：", receipt.plainDay().replace("-", ""));
        double y = side(pen, top + 25, "付款方", receipt.payer());
        y = side(pen, y, "收款方", receipt.payee());
        InstitutionBoard board = new InstitutionBoard(pen, LEFT, 46, 94, 122, 182);
        y = board.told(y, 7.6, "金额（小写）", receipt.grouped(), "币种", "人民币");
        y = board.told(y, 7.6, "金额（大写）", ChineseCapitals.format(receipt.amount()));
        y = board.told(y, 7.6, "交易时间", receipt.time(), "交易渠道", "网上银行");
        y = board.told(y, 7.6, "附言", receipt.purpose(), "日志号", receipt.serial());
        pen.sized(7.5).print(LEFT, y + 6, "如需校验回单，请登录网银，在电子回单校验中录入回单编号及金额。本回单打印次数不限，请注意避免重复入账。");
        pen.stamp(170, y - 12, 12, Type.RED);
        pen.notice(LEFT, y + 12, "回单");
    }

    /** A domestic payment in open lines, as it is set two on a sheet. */
    static void domestic(Pen pen, ReceiptText receipt, double top) {
        pen.easel().text(LEFT + 2, top + 13, pen.value().sized(12).strong().inked(0xA01C30), receipt.bank());
        pen.centred(105, top + 21, pen.label().sized(14), "国内支付业务付款回单");
        pen.pair(LEFT + 4, top + 30, "客户号：", "99" + receipt.checkCode());
        pen.pair(118, top + 30, "日期：", receipt.day());
        double y = two(
                pen,
                top + 38,
                "付款人账号：",
                receipt.payer().account(),
                "收款人账号：",
                receipt.payee().account());
        y = two(
                pen,
                y,
                "付款人名称：",
                receipt.payer().name(),
                "收款人名称：",
                receipt.payee().name());
        y = two(
                pen,
                y,
                "付款人开户行：",
                receipt.payer().bank(),
                "收款人开户行：",
                receipt.payee().bank());
        pen.pair(LEFT + 4, y + 2, "金额：", "CNY" + receipt.grouped());
        pen.write(LEFT + 4, y + 8, "人民币" + ChineseCapitals.format(receipt.amount()));
        y = y + 16;
        pen.pair(LEFT + 4, y, "业务种类：", "普通汇兑");
        pen.pair(72, y, "业务编号：", receipt.serial());
        pen.pair(146, y, "凭证号码：", "");
        pen.pair(LEFT + 4, y + 6, "用途：", receipt.purpose());
        pen.pair(LEFT + 4, y + 12, "备注：", "");
        pen.sized(8).print(LEFT + 4, y + 20, "此回单以客户真实交易为依据，可通过本行网站验证真伪。电子印章可多次使用，请勿重复记账。");
        pen.pair(LEFT + 4, y + 28, "交易机构：", "99" + receipt.checkCode().substring(3));
        pen.pair(62, y + 28, "交易渠道：", "网上银行");
        pen.pair(114, y + 28, "经办：", "");
        Pen fine = pen.sized(8);
        fine.pair(LEFT + 4, y + 34, "回单编号：", receipt.number());
        fine.pair(76, y + 34, "回单验证码：", code(receipt));
        fine.pair(128, y + 34, "打印时间：", receipt.paidAt().plusDays(1).format(format("yyyy/MM/dd HH:mm:ss")));
        fine.pair(178, y + 34, "打印次数：", "1");
        pen.stamp(172, y + 8, 12, Type.RED);
        pen.notice(LEFT + 4, y + 41, "回单");
    }

    private static double two(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.pairWithin(LEFT + 4, y, left, said, 102);
        pen.pairWithin(106, y, right, saidToo, 197);
        return y + 6.5;
    }

    private static double side(Pen pen, double top, String side, Holder holder) {
        pen.box(LEFT, top, 20, 22.8);
        pen.caption(LEFT + 10, top + 12.6, side);
        InstitutionBoard board = new InstitutionBoard(pen, LEFT + 20, 26, 162);
        double y = board.told(top, 7.6, "户名", holder.name());
        y = board.told(y, 7.6, "账号", holder.account());
        return board.told(y, 7.6, "开户行", holder.bank());
    }

    /** Both sides beside each other, the word of each upright at its left; 24 mm high. */
    private static void sides(Pen pen, double top, ReceiptText receipt, String... labels) {
        half(pen, LEFT, top, "付款人", receipt.payer(), labels);
        half(pen, LEFT + 91, top, "收款人", receipt.payee(), labels);
    }

    private static void half(Pen pen, double left, double top, String side, Holder holder, String... labels) {
        pen.box(left, top, 7, 24);
        pen.upright(left + 2, top + 6.5, 6.5, side);
        InstitutionBoard board = new InstitutionBoard(pen, left + 7, 21, 84);
        double y = board.told(top, 8, labels[0], holder.name());
        y = board.told(y, 8, labels[1], holder.account());
        board.told(y, 8, labels[2], holder.bank());
    }

    private static String stamp(ReceiptText receipt) {
        return receipt.paidAt().format(format("yyyy-MM-dd-HH.mm.ss"));
    }

    private static String code(ReceiptText receipt) {
        return Integer.toHexString(receipt.serial().hashCode()).toUpperCase(Locale.ROOT);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
