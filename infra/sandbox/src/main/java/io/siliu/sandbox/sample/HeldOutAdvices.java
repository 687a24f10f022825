package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/** Receipts in other words than a table's: a bank's letter on one payment, and a payment institution's share of a sale. */
final class HeldOutAdvices {

    private static final String INSTITUTION = "示例聚联支付服务有限公司";
    private static final Look LETTER = new Look(Face.SONG, Latin.SERIF, Face.SONG, 11.5, Type.BLACK);
    private static final Look PAGE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x8A8F99);

    static final List<Layout> ALL = List.of(
            OnePage.receipt(
                    LayoutSet.HELD_OUT,
                    "heldout-receipt-letter",
                    LETTER,
                    210,
                    212,
                    FiledTransfers.of("示例望江银行", 16, FiledTransfers::grouped, FiledTransfers.digits(11)),
                    HeldOutAdvices::letter),
            OnePage.receipt(
                    LayoutSet.HELD_OUT,
                    "heldout-receipt-shared",
                    PAGE,
                    148,
                    210,
                    HeldOutAdvices::sharing,
                    HeldOutAdvices::shared));

    private HeldOutAdvices() {}

    /** After the proof of one payment that a bank writes for its customer: every fact stands in a sentence. */
    private static void letter(Pen pen, ReceiptText receipt) {
        pen.centred(105, 26, pen.label().sized(18).strong(), "付 款 回 单 证 明");
        pen.sized(10).right(184, 37, "编号：" + receipt.number());
        double y = OpenedParagraphs.set(
                pen,
                26,
                50,
                158,
                8.6,
                receipt.payer().name() + "：",
                "　　贵单位在我行开立的结算账户（账号" + receipt.payer().account() + "，开户行为"
                        + receipt.payer().bank() + "），于" + Dates.plain(receipt.paidAt())
                        + Dates.as("HH时mm分", receipt.paidAt()) + "通过企业网上银行办理转账付款一笔，银行已处理成功。",
                "　　该笔付款金额为人民币" + receipt.grouped() + "元（大写：" + ChineseCapitals.format(receipt.amount()) + "），收款人为"
                        + receipt.payee().name() + "，收款账号为" + receipt.payee().account() + "，收款银行为"
                        + receipt.payee().bank() + "，附言为“" + receipt.purpose() + "”，手续费0.00元。",
                "　　本证明根据贵单位申请出具，用于记账和报销，不作为收款人发货或者提供服务的依据；同一笔付款多次出具证明的，编号相同。",
                "　　特此证明。");
        pen.right(184, y + 10, receipt.payer().bank());
        pen.right(184, y + 20, "出具日期：" + Dates.plain(receipt.paidAt().plusDays(6)));
        OfficeSeal.ofBank(1, receipt.bank() + "股份有限公司", "业务公章").press(pen, 156, y + 13, 38);
    }

    /** Who sells has a number at the institution, who did the work a card, of which the middle is hidden. */
    private static ReceiptText sharing(Inventions inventions) {
        Holder payer = new Holder(inventions.company().name(), "8800" + inventions.digits(11), INSTITUTION);
        Holder payee = new Holder(inventions.person(), inventions.card(), inventions.oneOf(Words.BANKS)).masked();
        String number = "FZDAY" + inventions.digits(14);
        return FiledTransfers.told(inventions, INSTITUTION, payer, payee, number, "DD" + inventions.digits(16));
    }

    /** After the page of a payment institution on what of a sale went to whom: other sums of the same order stand beside it. */
    private static void shared(Pen pen, ReceiptText receipt) {
        pen.easel().fill(0, 0, 148, 24, 0x5B3FD6);
        HouseMarks.emblem(pen, 15, 12, 9, 0xFFFFFF);
        pen.easel().text(24, 14.5, pen.value().sized(14).strong().inked(0xFFFFFF), "分账出款凭证");
        Money sold = receipt.amount().times(new BigDecimal("1.25"));
        String[][] rows = {
            {"分账单号", receipt.number()},
            {"关联订单号", receipt.serial()},
            {"出账商户", receipt.payer().name()},
            {"商户编号", receipt.payer().account()},
            {"出账机构", receipt.payer().bank()},
            {"入账人", receipt.payee().name()},
            {"入账银行卡", receipt.payee().account()},
            {"发卡银行", receipt.payee().bank()},
            {"订单金额", "¥" + Inventions.grouped(sold)},
            {"平台分账", "¥" + Inventions.grouped(sold.minus(receipt.amount()))},
            {"本次出款", "¥" + receipt.grouped()},
            {"出款大写", ChineseCapitals.format(receipt.amount())},
            {"分账描述", receipt.purpose()},
            {"订单时间", Dates.as("yyyy-MM-dd HH:mm:ss", receipt.paidAt().minusDays(8))},
            {"出款时间", receipt.time()},
            {"出款结果", "成功"}
        };
        double y = 35;
        for (int row = 0; row < rows.length; row++) {
            if (row % 2 == 0) {
                pen.easel().fill(8, y - 6, 132, 9.4, 0xF5F3FD);
            }
            pen.print(12, y, rows[row][0]);
            pen.writeWithin(42, y, 96, rows[row][1]);
            y += 9.4;
        }
        pen.sized(7.5).print(12, y + 2, "本凭证由" + INSTITUTION + "生成，可在商户平台核验。");
        OfficeSeal.ofBank(1, INSTITUTION, "电子凭证专用章").press(pen, 118, y - 12, 32);
    }
}
