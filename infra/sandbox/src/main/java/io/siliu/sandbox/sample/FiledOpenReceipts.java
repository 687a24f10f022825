package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;

/** Receipts in open lines without cells, set after those of ICBC's archive, BOC and CMBC. */
final class FiledOpenReceipts {

    private static final double LEFT = 10;

    private FiledOpenReceipts() {}

    /** After ICBC's 业务回单(付款) from its electronic archive: open lines in two columns, the oval seal at the foot. */
    static void open(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 12, 12, 5, 0xB5121B);
        HouseMarks.name(pen, 20, 15, 9, receipt.bank(), Type.BLACK, Face.HEI);
        pen.easel().line(20, 17, 76, 17, 0xB5121B, 0.3);
        pen.pair(158, 11, "日期：", receipt.day());
        pen.pair(150, 18, "回单编号：", receipt.number());
        pen.centred(105, 32, pen.label().sized(17), "业务回单（付款）");
        double y = strongTwo(
                pen,
                45,
                "付款人户名：",
                receipt.payer().name(),
                "付款人账号：",
                receipt.payer().account());
        y = strongTwo(pen, y, "付款人开户行：", receipt.payer().bank(), "", "");
        y = strongTwo(
                pen,
                y + 7,
                "收款人户名：",
                receipt.payee().name(),
                "收款人账号：",
                receipt.payee().account());
        y = strongTwo(pen, y, "收款人开户行：", receipt.payee().bank(), "", "");
        y = strongTwo(pen, y + 7, "币种：", "人民币（本位币）", "", "");
        y = strongTwo(pen, y, "金额：", ChineseCapitals.format(receipt.amount()), "小写：", receipt.grouped() + "元");
        y = strongTwo(pen, y + 7, "业务（产品）种类：", "跨行发报", "凭证种类：", "000000000");
        y = strongTwo(pen, y, "凭证号码：", "00000000000000000", "摘要：", receipt.purpose());
        y = strongTwo(pen, y, "用途：", receipt.purpose(), "交易机构号：", "099" + receipt.checkCode());
        y = strongTwo(pen, y, "记账柜员：", "00023", "交易代码：", "52093");
        y = strongTwo(pen, y, "渠道：", "网上银行", "", "");
        y = strongTwo(pen, y, "指令编号：", "HQP" + receipt.serial(), "提交人：", "zhangwu.c.9900");
        y = strongTwo(pen, y + 4, "授权人：", "", "流水号：", receipt.serial());
        pen.print(LEFT, y + 20, "重要提示：该文件为本行电子化回单，请勿重复打印或重复记账。");
        OfficeSeal.ofBank(0.66, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 174, y + 12, 44);
    }

    private static double strongTwo(Pen pen, double y, String left, String said, String right, String saidToo) {
        Pen strong = new Pen(pen.easel(), pen.value(), pen.label().strong());
        strong.pairWithin(LEFT, y, left, said, right.isEmpty() ? 200 : 103);
        if (!right.isEmpty()) {
            strong.pairWithin(106, y, right, saidToo, 202);
        }
        return y + 5.6;
    }

    /** After BOC's 国内支付业务付款回单: account, name and bank in open lines, red rules, checks in small print at the foot. */
    static void domestic(Pen pen, ReceiptText receipt) {
        int red = 0xB81C22;
        HouseMarks.emblem(pen, 15, 11, 11, red);
        HouseMarks.name(pen, 24, 13.5, 9.5, receipt.bank(), Type.BLACK, Face.KAI);
        pen.centred(110, 13, pen.label().sized(17).strong(), "国内支付业务付款回单");
        pen.easel().line(8, 18, 202, 18, red, 0.7);
        pen.pair(40, 24.5, "客户号：", "99" + receipt.checkCode().substring(1));
        pen.pair(122, 24.5, "日期：", receipt.day());
        Pen strong = new Pen(pen.easel(), pen.value(), pen.label().strong());
        String[][] rows = {
            {"付款人账号：", receipt.payer().account(), "收款人账号：", receipt.payee().account()},
            {"付款人名称：", receipt.payer().name(), "收款人名称：", receipt.payee().name()},
            {"付款人开户行：", receipt.payer().bank(), "收款人开户行：", receipt.payee().bank()}
        };
        double y = 31;
        for (String[] row : rows) {
            double left = strong.pairBroken(8, y, 94, row[0], row[1]);
            double right = strong.pairBroken(106, y, 96, row[2], row[3]);
            y = Math.max(left, right) + 6.4;
        }
        strong.pair(8, y + 3, "金额：", "CNY " + receipt.grouped());
        strong.write(20, y + 9, "人民币" + ChineseCapitals.format(receipt.amount()));
        pen.easel().line(8, y + 12, 202, y + 12, 0xBBBBBB, 0.2);
        pen.pair(8, y + 17, "业务种类：", "普通汇兑");
        pen.pair(60, y + 17, "业务编号：", receipt.serial());
        pen.print(132, y + 17, "凭证号码：");
        pen.pair(8, y + 23, "用途：", receipt.purpose());
        pen.print(8, y + 33, "备注：");
        pen.pair(8, y + 43, "附言：", receipt.purpose());
        Pen fine = pen.sized(7.5);
        fine.print(14, y + 60, "本机构吸收的本外币存款依照《存款保险条例》受到保护。");
        fine.print(14, y + 64.5, "如您已通过银行网点取得相应纸质回单，请注意核对，勿重复记账！");
        pen.pair(8, y + 72, "交易机构：", "099" + receipt.checkCode().substring(6));
        pen.pair(46, y + 72, "交易渠道：", "网上银行");
        pen.pair(100, y + 72, "交易流水号：", receipt.checkCode());
        pen.print(150, y + 72, "经办：");
        pen.easel().line(8, y + 74.5, 202, y + 74.5, red, 0.7);
        fine.pair(8, y + 79, "回单编号：", receipt.number());
        fine.pair(62, y + 79, "回单验证码：", FiledTransfers.check(receipt).substring(0, 12));
        fine.pair(
                118,
                y + 79,
                "打印时间：",
                Dates.as("yyyy/MM/dd HH:mm:ss", receipt.paidAt().plusDays(1)));
        fine.pair(172, y + 79, "打印次数：", "1次");
        OfficeSeal.ofBank(0.6, receipt.bank() + "股份有限公司", "电子回单专用章").press(pen, 174, y + 58, 48);
    }

    /** After CMBC's 支付业务回单（付款）: a green rule below the head, the sums in one line above a black one. */
    static void settlement(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 10, 9, 8, 0x00837F);
        HouseMarks.name(pen, 16, 11, 7.5, receipt.bank(), 0x1C3F94, Face.HEI);
        pen.easel().text(62, 12, pen.label().sized(15), "支付业务回单（付款）");
        HouseMarks.name(pen, 172, 12, 8, "回单凭证", Type.BLACK, Face.KAI);
        pen.easel().line(5, 15, 205, 15, 0x00837F, 0.6);
        pen.pair(6, 21, "交易日期：", receipt.plainDay());
        pen.pair(60, 21, "借贷标志：", "借");
        pen.pair(104, 21, "通道：", "网上支付跨行清算系统");
        double y = two(pen, 26.5, "业务类型：", "网银跨行转账", "业务种类：", "普通汇兑");
        y = two(
                pen,
                y,
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
                y + 1,
                "付款人开户行：",
                receipt.payer().bank(),
                "收款人开户行：",
                receipt.payee().bank());
        y = two(
                pen,
                y + 2,
                "实际记账账号：",
                receipt.payer().account(),
                "实际记账户名：",
                receipt.payer().name());
        pen.pair(6, y + 2, "币种：", "人民币");
        pen.print(38, y + 2, "金额：（大写）");
        pen.write(62, y + 2, ChineseCapitals.format(receipt.amount()));
        pen.print(158, y + 2, "（小写）");
        pen.write(172, y + 2, receipt.grouped());
        pen.easel().line(6, y + 4, 205, y + 4, Type.BLACK, 0.4);
        pen.pair(6, y + 9, "报文标识号：", receipt.checkCode() + receipt.checkCode());
        pen.pair(6, y + 14.5, "摘要：", receipt.purpose());
        pen.pair(6, y + 20, "记账流水号：", receipt.serial().substring(2));
        pen.pair(6, y + 25.5, "交易流水号：", receipt.number());
        pen.easel().line(6, y + 40, 186, y + 40, Type.BLACK, 0.4);
        pen.print(6, y + 45, "登录号：");
        pen.pair(66, y + 45, "网点编号：", receipt.checkCode().substring(4));
        pen.pair(130, y + 45, "打印状态：", "首次打印");
        pen.pair(6, y + 51, "客户验证码：", FiledTransfers.check(receipt).substring(0, 12));
        pen.print(66, y + 51, "柜员号：");
        pen.pair(98, y + 51, "打印方式：", "网银");
        pen.pair(
                130, y + 51, "打印日期：", receipt.paidAt().toLocalDate().plusDays(1).toString());
        OfficeSeal.ofBank(1, receipt.bank(), "网上银行业务专用章").press(pen, 164, y + 23, 36);
        HouseMarks.code(pen, 188, y + 34, 16, receipt);
    }

    static double two(Pen pen, double y, String left, String said, String right, String saidToo) {
        pen.pairWithin(6, y, left, said, 101);
        pen.pairWithin(104, y, right, saidToo, 205);
        return y + 5.4;
    }
}
