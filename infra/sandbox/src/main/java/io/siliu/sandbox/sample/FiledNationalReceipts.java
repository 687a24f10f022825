package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts set after those of CCB, BoCom, PSBC and CMB. */
final class FiledNationalReceipts {

    private static final int WINE = 0xA8202E;

    private FiledNationalReceipts() {}

    /** After CCB's 单位客户专用回单: capitals and figures in one long cell, who printed it and the seal in a cell at the foot. */
    static void unit(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 12, 11, 8, 0x003B90);
        HouseMarks.name(pen, 17, 12.5, 5.5, receipt.bank(), Type.BLACK, Face.HEI);
        pen.centred(116, 14, pen.label().sized(16).strong(), receipt.bank() + "单位客户专用回单");
        pen.pair(174, 8, "NO. ", receipt.checkCode());
        pen.pair(14, 22, "币别：", "人民币");
        pen.middle(96, 22, receipt.day());
        pen.pair(134, 22, "流水号：", receipt.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.35);
        String[] labels = {"全  称", "账  号", "开户行"};
        form.side(5, 24, 7.2, new double[] {7, 17.5, 73.5}, "付款人", true, labels, receipt.payer());
        double y = form.side(103, 24, 7.2, new double[] {7, 17.5, 71.5}, "收款人", true, labels, receipt.payee());
        form.label(5, y, 24.5, 7, "金  额");
        form.box(29.5, y, 169.5, 7);
        pen.write(30.5, y + 4.8, "（大写）人民币" + ChineseCapitals.format(receipt.amount()));
        pen.write(146, y + 4.8, "（小写）￥" + receipt.grouped());
        double[] halves = {24.5, 73.5, 24.5, 71.5};
        y = form.row(5, y + 7, 6.4, halves, "凭证种类", "电子转账凭证", "凭证号码", receipt.serial());
        y = form.row(5, y, 6.4, halves, "结算方式", "转账", "用  途", receipt.purpose());
        form.box(5, y, 98, 34);
        form.box(103, y, 96, 34);
        String[] printed = {"打印柜员：", "打印机构：", "打印卡号：", "补打次数："};
        String[] said = {
            "990000" + receipt.checkCode().substring(5), receipt.payer().bank(), "", "0"
        };
        for (int row = 0; row < printed.length; row++) {
            pen.pairWithin(104, y + 5 + row * 5.8, printed[row], said[row], 198);
        }
        OfficeSeal.ofBank(1, receipt.bank(), "电子回单专用章").press(pen, 158, y + 19, 27);
        HouseMarks.code(pen, 180, y + 14, 17, receipt);
        pen.upright(202, 48, 7.6, "（借方回单）");
        y += 34;
        pen.pair(6, y + 5, "生成时间：", Dates.as("yyyyMMddHHmmss", receipt.paidAt().plusDays(1)));
        pen.pair(102, y + 5, "交易柜员：", "EBS000");
        pen.pair(152, y + 5, "交易机构：", "990" + receipt.checkCode().substring(2));
        pen.sized(8.5).print(5, y + 10, "此回单以客户真实交易为依据，可通过本行网站（www.example.com）校验真伪。电子回单可重复打印，请勿重复记账。");
    }

    /** After BoCom's 回单: one line a statement, account above name, all within one thin frame, two to a sheet. */
    static void lines(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 13, 9, 6, 0x1D2088);
        HouseMarks.name(pen, 18, 10.5, 6, receipt.bank(), Type.BLACK, Face.KAI);
        pen.centred(105, 12, pen.label().sized(18).strong(), "回  单");
        new RuledForm(pen, 0x888888, 0.2).box(5, 16, 200, 88);
        pen.pair(9, 21, "回单编号：", receipt.number());
        pen.pair(62, 21, "回单类型：", "支付结算");
        pen.pair(124, 21, "业务名称：", "跨行转账");
        pen.print(9, 25.8, "凭证种类：");
        pen.print(62, 25.8, "凭证号码：");
        pen.pair(124, 25.8, "借贷标志：", "借方");
        pen.pair(160, 25.8, "转账方式：", "网银");
        String[][] rows = {
            {"付款人账号：", receipt.payer().account()},
            {"付款人名称：", receipt.payer().name()},
            {"开户行名称：", receipt.payer().bank()},
            {"收款人账号：", receipt.payee().account()},
            {"收款人名称：", receipt.payee().name()},
            {"开户行名称：", receipt.payee().bank()}
        };
        double y = 30.6;
        for (String[] row : rows) {
            pen.pair(9, y, row[0], row[1]);
            y += 4.8;
        }
        pen.pair(9, y, "币种：", "CNY");
        pen.pair(30, y, "金额：", receipt.grouped());
        pen.pair(74, y, "金额大写：", "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.pair(9, y + 9, "摘要：", receipt.purpose());
        pen.pair(9, y + 14, "附加信息：", "报文种类：网上支付跨行清算 业务类型：A100 业务种类：02102");
        pen.pair(9, 92, "打印次数：", "1次");
        pen.pair(36, 92, "记账日期：", Dates.as("yyyyMMdd", receipt.paidAt()));
        pen.pair(76, 92, "会计流水号：", receipt.serial());
        pen.pair(134, 92, "打印机构：", "0" + receipt.checkCode());
        pen.pair(174, 92, "打印柜员：", "ABK0");
        pen.pair(9, 98, "记账机构：", "0" + receipt.checkCode());
        pen.pair(48, 98, "经办柜员：", "EBB0001");
        pen.pair(88, 98, "记账柜员：", "EBB0001");
        pen.print(134, 98, "复核柜员：");
        pen.print(174, 98, "授权柜员：");
        pen.sized(8.5).pair(44, 102.6, "批次号：", receipt.checkCode() + "01");
        OfficeSeal.ofBank(0.6, receipt.bank(), "会计业务章").press(pen, 176, 40, 46);
        pen.easel().line(5, 107, 205, 107, 0x888888, 0.15);
    }

    /** After PSBC's 企业网上银行电子回单: wide rows, all labels at the left of their cells, the seal beside the last rows. */
    static void wide(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 13, 10, 8, 0x00703C);
        HouseMarks.name(pen, 19, 12, 7.5, receipt.bank(), 0x222222, Face.HEI);
        pen.centred(112, 12, pen.label().sized(16), "企业网上银行电子回单");
        RuledForm form = new RuledForm(pen, 0x333333, 0.3);
        double y = pair(form, 16, "回单编号", receipt.number(), "回单类型", "网银转账");
        String[] words = {"付款方", "收款方"};
        ReceiptText.Holder[] holders = {receipt.payer(), receipt.payee()};
        for (int side = 0; side < 2; side++) {
            double x = 6 + side * 99;
            form.leading(x, y, 20, 30, words[side]);
            String[] labels = {"户    名", "账    号", "开户行"};
            String[] said = {holders[side].name(), holders[side].account(), holders[side].bank()};
            for (int row = 0; row < 3; row++) {
                form.leading(x + 20, y + row * 10, 20, 10, labels[row]);
                form.value(x + 40, y + row * 10, 59, 10, said[row]);
            }
        }
        y = pair(form, y + 30, "支出金额（大写）", ChineseCapitals.format(receipt.amount()), "支出金额（小写）", receipt.grouped());
        y = pair(form, y, "币种", "人民币", "摘要", "网银转出");
        y = pair(form, y, "交易时间", receipt.time(), "交易流水号", receipt.serial());
        y = pair(form, y, "记账日期", receipt.plainDay(), "渠道名称", "企业网银");
        String[][] last = {
            {"附言", receipt.purpose()}, {"用途", receipt.purpose()}, {"全局路由号", receipt.serial() + receipt.checkCode()}
        };
        form.box(125, y, 79, 33);
        for (String[] row : last) {
            form.leading(6, y, 20, 11, row[0]);
            form.value(26, y, 99, 11, row[1]);
            y += 11;
        }
        OfficeSeal.ofBank(1, receipt.bank(), "电子回单专用章").press(pen, 164, y - 16.5, 31);
    }

    private static double pair(RuledForm form, double y, String left, String said, String right, String saidToo) {
        form.leading(6, y, 20, 10, left);
        form.value(26, y, 79, 10, said);
        form.leading(105, y, 20, 10, right);
        form.value(125, y, 79, 10, saidToo);
        return y + 10;
    }

    /** After CMB's 出账回单: a red band above, accounts left and names right of them, all in open lines over a tinted ground. */
    static void outgoing(Pen pen, ReceiptText receipt) {
        pen.easel().fill(12, 4, 196, 5, WINE);
        HouseMarks.watermark(pen, 12, 10, 196, 74, receipt.bank(), 0xE9D3D5);
        HouseMarks.emblem(pen, 168, 16, 8, WINE);
        HouseMarks.name(pen, 174, 18, 7, receipt.bank(), 0x222222, Face.KAI);
        pen.centred(94, 19, pen.label().sized(15), "出 账 回 单");
        double y = two(pen, 26, "交易日期：", receipt.day(), "业务类型：", "企业银行支付");
        y = two(pen, y, "业务编号：", "N" + receipt.checkCode(), "交易流水：", receipt.serial());
        y = two(pen, y, "相关编号：", "", "客户编号：", receipt.checkCode().substring(2));
        y = two(
                pen,
                y,
                "付款账号：",
                receipt.payer().account(),
                "付款人：",
                receipt.payer().name());
        y = two(pen, y, "付款开户行：", receipt.payer().bank(), "", "");
        y = two(
                pen,
                y,
                "收款账号：",
                receipt.payee().account(),
                "收款人：",
                receipt.payee().name());
        y = two(pen, y, "收款开户行：", receipt.payee().bank(), "", "");
        y = two(pen, y, "交易金额（小写）：", "CNY" + receipt.grouped(), "", "");
        y = two(pen, y, "交易金额（大写）：", "人民币" + ChineseCapitals.format(receipt.amount()), "", "");
        two(pen, y, "交易摘要：", receipt.purpose(), "", "");
        pen.easel().line(12, 85, 200, 85, 0x999999, 0.25);
        pen.print(12, 90, "经办：");
        pen.print(32, 90, "复核：");
        pen.print(52, 90, "授权：");
        pen.pair(70, 90, "回单编号：", receipt.number());
        OfficeSeal.ofBank(0.72, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 146, 22, 40);
    }

    private static double two(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.pair(12, y, left, said);
        double label = pen.easel().width(pen.label(), right);
        pen.print(101 - label, y, right);
        pen.writeWithin(101.8, y, 100, saidToo);
        return y + 5.4;
    }
}
