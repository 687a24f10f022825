package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Receipts set after those of SPDB, CIB and Ping An Bank. */
final class FiledStockReceipts {

    private FiledStockReceipts() {}

    /** After SPDB's 网上银行电子回单-借记回单: rows of three pairs, what the customer wrote in a cell of two rows' height. */
    static void debit(Pen pen, ReceiptText receipt) {
        pen.centred(105, 11, pen.label().sized(15).strong(), receipt.bank() + "网上银行电子回单-借记回单");
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        form.box(5, 15, 200, 6);
        pen.pair(6, 19.2, "打印日期：", receipt.paidAt().toLocalDate().plusDays(2).toString());
        pen.print(102, 19.2, "第1次打印");
        pen.pair(170, 19.2, "打印渠道：", "网银");
        double y = form.row(
                5,
                21,
                6,
                new double[] {31.5, 63, 31, 74.5},
                "电子回单编号",
                receipt.number(),
                "验证码",
                FiledTransfers.check(receipt).substring(0, 10));
        String[] labels = {"账户名称", "账号", "开户银行"};
        form.side(5, y, 6.2, new double[] {12.5, 20, 62}, "付款人", false, labels, receipt.payer());
        y = form.side(99.5, y, 6.2, new double[] {12.5, 20, 73}, "收款人", false, labels, receipt.payee());
        double[] thirds = {31.5, 42, 21, 31, 21, 53.5};
        y = form.row(
                5,
                y,
                6,
                thirds,
                "交易名称",
                "网银汇出",
                "凭证号",
                "",
                "交易网点",
                "99" + receipt.checkCode().substring(4));
        y = form.row(
                5, y, 6, thirds, "交易时间", receipt.plainDay(), "申请日期", receipt.plainDay(), "交易流水号", receipt.serial());
        double[] half = {31.5, 42, 21, 31};
        form.label(130.5, y, 21, 19, "交易附言");
        form.value(151.5, y, 53.5, 19, receipt.purpose());
        y = form.row(
                5,
                y,
                9.5,
                half,
                "金额（大写）",
                "人民币" + ChineseCapitals.format(receipt.amount()),
                "金额（小写）",
                "￥" + receipt.grouped());
        y = form.row(
                5, y, 9.5, half, "摘要", receipt.purpose(), "电子回单时间戳", Dates.as("yyyyMMdd HH:mm:ss", receipt.paidAt()));
        form.box(5, y, 200, 30);
        Pen fine = pen.sized(8.5);
        fine.print(6, y + 4.5, "重要提示：");
        fine.paragraph(
                6,
                y + 9.5,
                197,
                4.2,
                "（1）已领取或打印业务凭证/回单、电子缴税凭证、柜台回单的单位，请注意核对，对于电子回单编号、账号、日期、金额、交易流水号、摘要及验证码相同的业务不要重复记账。");
        fine.print(6, y + 18.5, "（2）本电子回单不作为收款方发货依据，仅供参考。");
        fine.print(6, y + 23, "（3）当日回单有抹账可能，款项以资金实际支付为准。");
        fine.print(6, y + 27.5, "（4）本服务的交易日期为银行账务日期，申请日期为业务提交处理日期，记账请以交易日期为准。");
        form.box(5, y + 30, 200, 6);
        fine.print(6, y + 34.2, "如需校验电子回单，请登录公司网银页面（http://www.example.com），使用“电子回单验证”进行验证。");
        new OfficeSeal(0.72, 0xC03030, receipt.bank() + "股份有限公司", List.of("公司电子银行专用章", "演示 沙箱"), false)
                .press(pen, 160, y + 18, 30);
    }

    /** After CIB's 付款回单: labels right-aligned to one edge, both names below each other, heavy rules above and below. */
    static void payment(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 13, 9, 8, 0x004186);
        HouseMarks.name(pen, 19, 11, 8, receipt.bank(), 0x004186, Face.SONG);
        pen.centred(105, 13, pen.label().sized(17).strong(), "付款回单");
        pen.pair(152, 8, "回单编号：", receipt.number());
        pen.right(206, 13, "第1次打印");
        pen.easel().line(5, 16, 206, 16, Type.BLACK, 0.6);
        pen.pair(90, 21.5, "交易日期：", receipt.day());
        edged(pen, 34, 29, "付款账号：", receipt.payer().account());
        edged(pen, 136, 29, "收款账号：", receipt.payee().account());
        edged(pen, 34, 37, "付款名称：", receipt.payer().name());
        edged(pen, 34, 45, "收款名称：", receipt.payee().name());
        edged(pen, 34, 53, "付款行：", receipt.payer().bank());
        edged(pen, 136, 53, "收款行：", receipt.payee().bank());
        edged(pen, 34, 66, "金额（大写）：", ChineseCapitals.format(receipt.amount()));
        edged(pen, 136, 66, "金额（小写）：", "CNY " + receipt.grouped());
        edged(pen, 34, 74, "用途：", receipt.purpose());
        edged(pen, 34, 82, "业务类型：", "网银汇款");
        edged(pen, 102, 82, "邮路：", "超级网银");
        edged(pen, 168, 82, "序号：", receipt.checkCode().substring(3));
        edged(pen, 34, 90, "附注：", "");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "电子回单").press(pen, 178, 79, 37);
        pen.easel().line(5, 98, 206, 98, Type.BLACK, 0.6);
        pen.pair(
                5,
                103,
                "打印时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusHours(26)));
        pen.pair(86, 103, "打印渠道：", "企业网银");
        pen.pair(156, 103, "批次号：", receipt.serial());
        pen.sized(8.5).print(5, 109, "重要提示：1、如需校验电子回单，可通过本行官网（www.example.com）校验真伪。2、电子回单专用章图形仅在打印回单或账单的场景下使用。");
    }

    private static void edged(Pen pen, double edge, double y, String label, String said) {
        pen.print(edge - pen.easel().width(pen.label(), label), y, label);
        pen.writeWithin(edge + 0.8, y, edge < 100 ? 68 : 66, said);
    }

    /** After Ping An's 收付款业务回单, of which three are printed on a sheet: a red rule, names above accounts, advice in blue. */
    static void slim(Pen pen, ReceiptText receipt) {
        HouseMarks.emblem(pen, 12, 9, 5, 0xE85A1A);
        HouseMarks.name(pen, 17, 10.5, 5.5, receipt.bank(), 0xE85A1A, Face.HEI);
        pen.centred(118, 12, pen.label().sized(13), "收付款业务回单");
        pen.easel().text(184, 12, pen.label().sized(12), "回单凭证");
        pen.easel().line(5, 14.5, 205, 14.5, 0xE60012, 0.7);
        pen.pair(6, 20, "记账日期：", receipt.day());
        pen.pair(82, 20, "回单号：", receipt.number());
        pen.pair(162, 20, "验证码：", FiledTransfers.check(receipt).substring(0, 8));
        double y = FiledOpenReceipts.two(
                pen,
                25.2,
                "付款人名称：",
                receipt.payer().name(),
                "收款人名称：",
                receipt.payee().name());
        y = FiledOpenReceipts.two(
                pen,
                y,
                "付款人账号：",
                receipt.payer().account(),
                "收款人账号：",
                receipt.payee().account());
        y = FiledOpenReceipts.two(
                pen,
                y,
                "付款人开户行：",
                receipt.payer().bank(),
                "收款人开户行：",
                receipt.payee().bank());
        pen.pair(6, y, "币种：", "人民币");
        pen.pair(46, y, "大写金额：", ChineseCapitals.format(receipt.amount()));
        pen.pair(162, y, "小写：", receipt.grouped());
        pen.easel().line(5, y + 2.5, 205, y + 2.5, Type.BLACK, 0.35);
        pen.pair(6, y + 7, "备注：", receipt.purpose());
        pen.easel().line(5, y + 15, 205, y + 15, Type.BLACK, 0.35);
        pen.pair(6, y + 19.5, "已打印次数：", "1");
        pen.pair(
                68,
                y + 19.5,
                "打印时间：",
                Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().plusDays(1)));
        pen.print(152, y + 19.5, "设备编号：");
        pen.pair(6, y + 24.5, "打印方式：", "网银自助打印");
        pen.print(68, y + 24.5, "柜员号：");
        pen.print(152, y + 24.5, "网点号：");
        pen.easel().line(5, y + 27, 205, y + 27, Type.BLACK, 0.35);
        Type blue = pen.label().sized(7.5).inked(0x1E88D2);
        pen.easel().text(6, y + 31, blue, "温馨提示：");
        pen.easel().text(24, y + 31, blue, "1、每笔业务回单对应唯一的回单号，回单号相同即为同一笔业务回单，请勿重复记账使用。");
        pen.easel().text(24, y + 34.5, blue, "2、凭回单号+验证码可在我行柜台、自助终端、手机银行及网站（www.example.com）验证回单信息。");
        OfficeSeal.ofBank(0.5, receipt.bank(), "电子回单专用章").press(pen, 180, y + 17, 30);
    }
}
