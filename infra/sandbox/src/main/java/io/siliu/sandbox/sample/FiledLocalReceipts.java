package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/** Receipts of smaller banks, of a bank that pays a whole batch, and of money that came back. */
final class FiledLocalReceipts {

    private FiledLocalReceipts() {}

    /** After Bank of Ningbo's 客户回单, a city's commercial bank: the owner's own side in rows, the other side in small lines. */
    static void city(Pen pen, ReceiptText receipt) {
        pen.centred(105, 12, pen.label().sized(15).strong(), receipt.bank() + "客户回单");
        pen.print(8, 20, "交易日期");
        pen.write(46, 20, receipt.day());
        pen.print(130, 20, "回单编号");
        pen.write(148, 20, receipt.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.4);
        double[] one = {33, 165};
        double y = form.row(7, 22, 6, one, "账号", receipt.payer().account());
        y = form.row(7, y, 6, one, "户名", receipt.payer().name());
        y = form.row(7, y, 6, one, "开户银行", receipt.payer().bank());
        form.label(7, y, 33, 6, "交易金额");
        form.box(40, y, 165, 6);
        pen.write(41.5, y + 4.2, "人民币  " + ChineseCapitals.format(receipt.amount()));
        pen.write(124, y + 4.2, "RMB " + receipt.grouped());
        double[] halves = {33, 66, 33, 66};
        y = form.row(7, y + 6, 6, halves, "回单种类", "转账支取回单", "交易渠道", "网上银行");
        y = form.row(7, y, 6, halves, "业务种类", "转账支取", "交易流水", receipt.serial());
        form.box(7, y, 33, 31);
        form.box(40, y, 165, 31);
        Pen fine = pen.sized(8.5);
        fine.pair(41.5, y + 5, "收款人账号：", receipt.payee().account());
        fine.pairWithin(108, y + 5, "收款人户名：", receipt.payee().name(), 204);
        fine.pairWithin(41.5, y + 10, "收款行行名：", receipt.payee().bank(), 128);
        fine.pair(132, y + 10, "业务类型：", "普通汇兑");
        fine.pair(41.5, y + 15, "用途：", receipt.purpose());
        new OfficeSeal(1, 0xE02A2A, receipt.bank() + "网上银行", List.of("业务受理章", "演示 沙箱"), true)
                .press(pen, 23.5, y + 15.5, 29);
        pen.pair(10, y + 37, "打印方式：", "网银打印");
        pen.pair(
                66,
                y + 37,
                "打印时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(1)));
        pen.print(160, y + 37, "请勿重复记账");
        pen.pair(10, y + 44, "交易网点：", receipt.payer().bank());
        pen.pair(160, y + 44, "操作员：", "EBANK");
    }

    /** After the web page that a province's rural credit union prints: grey grounds of the labels, the seal in a cell of its own. */
    static void rural(Pen pen, ReceiptText receipt) {
        pen.centred(105, 11, pen.label().sized(12), "======** 网上银行电子回单 **======");
        pen.pair(28, 19, "币种：", "人民币");
        pen.pair(84, 19, "日期：", receipt.plainDay());
        pen.pair(138, 19, "交易指令序号：", receipt.number());
        RuledForm form = new RuledForm(pen, 0xA0A0A0, 0.3);
        ground(pen, 27, 24, 26, 21);
        ground(pen, 125, 24, 26, 21);
        ground(pen, 7, 45, 20, 14);
        ground(pen, 149, 45, 21, 7);
        String[] payer = {"付款方户名", "付款方账号", "付款行"};
        String[] payee = {"收款人户名", "收款人账号", "收款行"};
        form.side(7, 24, 7, new double[] {20, 26, 52}, "付款人", true, payer, receipt.payer());
        double y = form.side(105, 24, 7, new double[] {20, 26, 54}, "收款人", true, payee, receipt.payee());
        form.label(7, y, 20, 7, "大写金额");
        form.value(27, y, 122, 7, ChineseCapitals.format(receipt.amount()));
        form.label(149, y, 21, 7, "小写金额");
        form.value(170, y, 35, 7, "￥" + receipt.grouped());
        form.label(7, y + 7, 20, 7, "交易名称");
        form.value(27, y + 7, 178, 7, "跨行汇款");
        ground(pen, 7, y + 14, 20, 38);
        ground(pen, 105, y + 14, 20, 38);
        form.label(7, y + 14, 20, 38, "摘要");
        form.value(27, y + 14, 78, 38, receipt.purpose());
        form.label(105, y + 14, 20, 38, "银行盖章");
        form.box(125, y + 14, 80, 38);
        OfficeSeal.ofBank(1, receipt.bank(), "电子回单专用章").press(pen, 156, y + 33, 34);
        ground(pen, 7, y + 52, 198, 14);
        form.box(7, y + 52, 198, 14);
        pen.pair(50, y + 57, "经办机构：", receipt.payer().bank());
        pen.pair(138, y + 57, "操作员：", "9001");
        pen.easel().text(112, y + 63.5, pen.label().inked(0xE02020), "*重要提示：本回单不作为收款方发货依据，请勿重复记账");
    }

    private static void ground(Pen pen, double x, double y, double width, double height) {
        pen.easel().fill(x, y, width, height, 0xEFEFEF);
    }

    /** After a direct link's receipt of one payment of a batch (代发): the batch first, then whom this payment went to. */
    static void batch(Pen pen, ReceiptText receipt) {
        HouseMarks.name(pen, 8, 13, 8, receipt.bank(), 0xC7000B, Face.HEI);
        pen.centred(118, 13, pen.label().sized(15).strong(), "批量代发业务回单");
        pen.pair(8, 22, "回单编号：", receipt.number());
        pen.pair(88, 22, "交易日期：", receipt.day());
        pen.pair(156, 22, "渠道：", "银企直连");
        RuledForm form = new RuledForm(pen, 0x333333, 0.25);
        Money whole = receipt.amount().times(new BigDecimal("18.6"));
        double[] halves = {28, 70, 28, 71};
        double y = form.row(
                7,
                25,
                7.5,
                halves,
                "企业名称",
                receipt.payer().name(),
                "企业账号",
                receipt.payer().account());
        y = form.row(7, y, 7.5, halves, "开户机构", receipt.payer().bank(), "代发种类", "其他代发");
        y = form.row(
                7,
                y,
                7.5,
                halves,
                "批次号",
                "PL" + receipt.checkCode() + "0001",
                "批次笔数/金额",
                "26笔/" + Inventions.grouped(whole) + "元");
        pen.easel().fill(7, y, 197, 6.5, 0xF3E9E9);
        form.leading(7, y, 197, 6.5, "本笔明细");
        y = form.row(
                7,
                y + 6.5,
                7.5,
                halves,
                "收款人户名",
                receipt.payee().name(),
                "收款人账号",
                receipt.payee().account());
        y = form.row(7, y, 7.5, halves, "收款行名称", receipt.payee().bank(), "明细序号", "000017");
        y = form.row(
                7,
                y,
                7.5,
                halves,
                "金额（小写）",
                "CNY " + receipt.grouped(),
                "金额（大写）",
                ChineseCapitals.format(receipt.amount()));
        y = form.row(7, y, 7.5, halves, "用途", receipt.purpose(), "处理状态", "交易成功");
        y = form.row(7, y, 7.5, halves, "企业参考号", receipt.serial(), "入账时间", receipt.time());
        pen.pair(8, y + 6, "回单验证码：", FiledTransfers.check(receipt).substring(0, 12));
        pen.sized(8.5).print(8, y + 12, "本回单由系统自动生成，手工涂改无效；同一验证码为同一笔业务，请勿重复记账。");
        OfficeSeal.ofBank(0.66, receipt.bank() + "股份有限公司", "代发业务专用章").press(pen, 176, y - 1, 38);
    }

    /** After CIB's 汇入回单（来账）, here of a payment that came back: heads over both parties, places of both, why in the remarks. */
    static void back(Pen pen, ReceiptText receipt) {
        pen.centred(105, 12, pen.label().sized(16).strong(), receipt.bank() + "汇入回单（来账）");
        pen.right(158, 20, receipt.day());
        pen.right(204, 20, "第" + receipt.number() + "号");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        form.label(6, 24, 99, 6, "付 款 人");
        form.label(105, 24, 99, 6, "收 款 人");
        String[] labels = {"全      称：", "账      号：", "开户银行："};
        for (int side = 0; side < 2; side++) {
            ReceiptText.Holder holder = side == 0 ? receipt.payer() : receipt.payee();
            String[] said = {holder.name(), holder.account(), holder.bank()};
            double x = 6 + side * 99;
            double y = 30;
            for (int row = 0; row < 3; row++) {
                double height = row == 2 ? 9.5 : 6;
                form.box(x, y, 99, height);
                pen.pairBroken(x + 1, y + 4.3, 97, labels[row], said[row]);
                y += height;
            }
            form.box(x, y, 99, 6);
            pen.print(x + 1, y + 4.3, side == 0 ? "汇出地点：" : "汇入地点：");
        }
        form.box(6, 57.5, 198, 6);
        pen.pair(7, 61.8, "金      额：", ChineseCapitals.format(receipt.amount()));
        pen.pair(140, 61.8, "小  写：", receipt.grouped());
        form.box(6, 63.5, 198, 6);
        pen.pair(7, 67.8, "用      途：", receipt.purpose());
        form.box(6, 69.5, 198, 44);
        pen.print(7, 73.8, "备      注：");
        pen.paragraph(
                26,
                73.8,
                130,
                5,
                "原因：收款人账号、户名不符；原支付交易序号：" + receipt.checkCode() + "；原委托日期："
                        + receipt.paidAt().toLocalDate().minusDays(1) + "；业务种类：普通汇兑");
        pen.print(150, 110, "银行盖章：");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单").press(pen, 184, 92, 36);
        form.label(6, 113.5, 33, 6, "操作流程");
        form.value(39, 113.5, 165, 6, "经办：系统自动  复核：系统自动  授权：");
        Pen fine = pen.sized(8.5);
        fine.pair(6, 124, "回单查询号：", receipt.serial());
        fine.paragraph(
                6, 128.5, 198, 4.2, "银行提请注意：本回单不作为收款方发货依据，请勿重复记账；本回单被伪造、变造、篡改的，不具有法律效力；本回单与本行原始记录不符的，以本行原始记录为准。");
    }
}
