package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** Receipts of banks: two entries of one booking, the copy of a message to another bank, and money kept for a purpose. */
final class HeldOutTransfers {

    private static final Look BOOKS = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x7A2E2E);
    private static final Look TELEX = new Look(Face.SONG, Latin.MONO, Face.SONG, 9, Type.BLACK);
    private static final Look KEEPER = new Look(Face.MING, Latin.SANS, Face.HEI, 9, 0x24406A);

    static final List<Layout> ALL = List.of(
            OnePage.receipt(
                    LayoutSet.HELD_OUT,
                    "heldout-receipt-entries",
                    BOOKS,
                    210,
                    112,
                    FiledTransfers.of("示例安澜银行", 17, FiledTransfers.digits(14), FiledTransfers.digits(9)),
                    HeldOutTransfers::entries),
            OnePage.receipt(
                    LayoutSet.HELD_OUT,
                    "heldout-receipt-message",
                    TELEX,
                    210,
                    196,
                    FiledTransfers.of("示例远洋银行", 15, FiledTransfers.letters("OTT", 13), FiledTransfers.digits(10)),
                    HeldOutTransfers::message),
            OnePage.receipt(
                    LayoutSet.HELD_OUT,
                    "heldout-receipt-kept",
                    KEEPER,
                    210,
                    160,
                    FiledTransfers.of("示例海岳银行", 19, FiledTransfers.letters("JGHD", 16), FiledTransfers.digits(12)),
                    HeldOutTransfers::kept));

    private HeldOutTransfers() {}

    /** After the booking voucher of a core system: who pays is the debit, who is paid the credit, each in a row of one list. */
    private static void entries(Pen pen, ReceiptText receipt) {
        HouseMarks.name(pen, 14, 15, 6, receipt.bank(), 0x7A2E2E, Face.KAI);
        pen.centred(112, 15, pen.label().sized(15).strong(), "转账记账凭证");
        pen.right(196, 15, "第二联 客户回单");
        pen.pair(14, 26, "凭证编号：", receipt.number());
        pen.pair(84, 26, "记账日期：", receipt.day());
        pen.pair(148, 26, "柜员流水：", receipt.serial());
        RuledForm form = new RuledForm(pen, 0x7A2E2E, 0.25);
        double[] columns = {14, 56, 42, 44, 26};
        double y = form.list(14, 31, 8, columns, true, "借贷", "户名", "账号", "开户机构", "金额（元）");
        y = entry(form, y, columns, "借", receipt.payer(), receipt.grouped());
        y = entry(form, y, columns, "贷", receipt.payee(), receipt.grouped());
        y = form.row(14, y, 9, new double[] {28, 154}, "金额大写", "人民币" + ChineseCapitals.format(receipt.amount()));
        y = form.row(14, y, 9, new double[] {28, 72, 28, 54}, "摘要", receipt.purpose(), "现转标志", "转账");
        pen.print(14, y + 9, "会计主管：");
        pen.print(60, y + 9, "授权：");
        pen.print(100, y + 9, "复核：");
        pen.print(140, y + 9, "经办：");
        OfficeSeal.ofBank(0.66, receipt.bank(), "转讫").press(pen, 176, y + 2, 32);
    }

    private static double entry(RuledForm form, double y, double[] columns, String side, Holder holder, String sum) {
        return form.list(14, y, 12, columns, false, side, holder.name(), holder.account(), holder.bank(), sum);
    }

    /** After the copy of an MT103 that a bank gives the customer whose money it sent: numbered fields, each said below its head. */
    private static void message(Pen pen, ReceiptText receipt) {
        pen.print(14, 14, receipt.bank() + "  汇款报文客户留底  CUSTOMER COPY");
        pen.right(196, 14, "PAGE 1/1");
        LocalDateTime printed = receipt.paidAt().plusDays(1).withHour(9);
        pen.print(14, 20, "打印时间 PRINTED ON : " + Dates.abroad(printed) + " " + Dates.as("HH:mm", printed));
        rule(pen, 25, "MESSAGE HEADER");
        pen.print(14, 31, "报文类型 TYPE     : FIN 103 SINGLE CUSTOMER CREDIT TRANSFER");
        pen.print(14, 36.5, "发报行   SENDER   : SAMPCNS0XXX");
        pen.print(14, 42, "收报行   RECEIVER : DEMOCNB0XXX");
        rule(pen, 47, "MESSAGE TEXT");
        String[][] fields = {
            {"20 : SENDER'S REFERENCE 发报行编号", receipt.number()},
            {"23B: BANK OPERATION CODE 业务代码", "CRED"},
            {
                "32A: VALUE DATE / CURRENCY / AMOUNT 起息日、币种、金额",
                "DATE " + Dates.abroad(receipt.paidAt()) + "   CURRENCY CNY   AMOUNT #" + receipt.grouped() + "#"
            },
            {
                "50K: ORDERING CUSTOMER 汇款人",
                "/" + receipt.payer().account(),
                receipt.payer().name()
            },
            {"52D: ORDERING INSTITUTION 汇款行", receipt.payer().bank()},
            {"57D: ACCOUNT WITH INSTITUTION 账户行", receipt.payee().bank()},
            {
                "59 : BENEFICIARY CUSTOMER 收款人",
                "/" + receipt.payee().account(),
                receipt.payee().name()
            },
            {"70 : REMITTANCE INFORMATION 汇款附言", receipt.purpose()},
            {"71A: DETAILS OF CHARGES 费用承担", "OUR"}
        };
        double y = 53;
        for (String[] field : fields) {
            pen.print(14, y, field[0]);
            for (int line = 1; line < field.length; line++) {
                y += 5;
                pen.write(24, y, field[line]);
            }
            y += 6;
        }
        rule(pen, y, "MESSAGE TRAILER");
        pen.print(14, y + 6, "NETWORK ACK : ACCEPTED");
        pen.print(100, y + 6, "核心流水 : " + receipt.serial());
        OfficeSeal.ofBank(0.66, receipt.bank() + "股份有限公司", "国际业务专用章").press(pen, 168, y - 12, 40);
    }

    private static void rule(Pen pen, double y, String word) {
        pen.print(14, y, "-".repeat(42) + " " + word + " " + "-".repeat(42));
    }

    /** After the receipt of money that a bank keeps and lets go on order alone: what was left before and after stands on it too. */
    private static void kept(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 210, 3, 0x24406A);
        pen.centred(105, 17, pen.label().sized(16).strong(), "监管账户资金划付回单");
        pen.pair(14, 27, "回单编号：", receipt.number());
        pen.pair(112, 27, "划付指令号：", receipt.serial());
        Money before = receipt.amount().times(new BigDecimal("7")).plus(Money.of("12600.00"));
        PrintedGrid grid = new PrintedGrid(pen, 14, 9, 0xEDF2F8, 0x8AA0BC, 34, 57, 34, 57);
        double y = grid.row(32, "监管账户户名", receipt.payer().name());
        y = grid.row(y, "监管账户账号", receipt.payer().account());
        y = grid.row(y, "监管银行", receipt.payer().bank());
        y = grid.row(
                y, "划付前余额", Inventions.grouped(before), "划付后余额", Inventions.grouped(before.minus(receipt.amount())));
        y = grid.row(y, "收款方户名", receipt.payee().name());
        y = grid.row(y, "收款方账号", receipt.payee().account());
        y = grid.row(y, "收款方银行", receipt.payee().bank());
        y = grid.row(y, "划付金额", "¥" + receipt.grouped(), "大写", ChineseCapitals.format(receipt.amount()));
        y = grid.row(y, "资金用途", receipt.purpose(), "监管协议号", "ZJJG" + receipt.checkCode());
        y = grid.row(
                y, "指令提交时间", Dates.as("yyyy-MM-dd HH:mm", receipt.paidAt().minusDays(2)), "划付完成时间", receipt.time());
        pen.sized(7.5).print(14, y + 6, "监管账户资金按监管协议约定用途划付，本回单仅证明划付指令的执行结果，请勿重复记账。");
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "资金监管专用章").press(pen, 172, y + 18, 34);
    }
}
