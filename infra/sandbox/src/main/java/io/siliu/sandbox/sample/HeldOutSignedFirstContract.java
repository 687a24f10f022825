package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** After contracts whose first page is the page of signatures: both sides in columns there, what was agreed behind it. */
final class HeldOutSignedFirstContract {

    private static final double LEFT = 22;

    private HeldOutSignedFirstContract() {}

    static void signatures(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        pen.centred(105, 34, pen.label().sized(20).strong(), "外协服务合同");
        pen.centred(105, 44, pen.label().sized(12), "签　署　页");
        pen.right(188, 54, "合同号：" + said.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
        double[] columns = {34, 66, 66};
        double y = form.list(LEFT, 60, 10, columns, true, "", "委托方", "服务方");
        y = row(form, y, columns, "名　　称", deal.first(), deal.other());
        y = row(form, y, columns, "信用代码", said.partyA().code(), said.partyB().code());
        y = row(form, y, columns, "地　　址", said.addressA(), said.addressB());
        y = row(form, y, columns, "负 责 人", deal.head(), deal.clerk());
        y = row(form, y, columns, "联系电话", deal.office(), deal.mobile());
        y = row(form, y, columns, "开户银行", "——", said.bank());
        y = row(form, y, columns, "账　　号", "——", said.account());
        form.label(LEFT, y, 34, 62, "签　　章");
        form.box(LEFT + 34, y, 66, 62);
        form.box(LEFT + 100, y, 66, 62);
        OpenedParagraphs.sign(pen, said.partyA(), LEFT + 52, y + 30);
        OpenedParagraphs.sign(pen, said.partyB(), LEFT + 118, y + 30);
        y = row(
                form,
                y + 62,
                columns,
                "签署日期",
                Dates.as("yyyy.MM.dd", said.signedOn()),
                Dates.as("yyyy.MM.dd", said.signedOn()));
        pen.sized(9).paragraph(LEFT, y + 9, 166, 6, "双方签署本页即表示已经阅读并同意后附《合同正文》的全部内容。本合同一式肆份，双方各执贰份。");
        pen.sized(8.5).caption(105, 284, "- 1 -");
    }

    private static double row(RuledForm form, double y, double[] columns, String label, String first, String other) {
        form.label(LEFT, y, columns[0], 12, label);
        form.centre(LEFT + columns[0], y, columns[1], 12, first);
        form.centre(LEFT + columns[0] + columns[1], y, columns[2], 12, other);
        return y + 12;
    }

    static void terms(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        pen.centred(105, 30, pen.label().sized(15).strong(), "合　同　正　文");
        OpenedParagraphs.set(
                pen,
                LEFT,
                44,
                166,
                7.3,
                "#1　标的",
                "1.1　委托方将" + said.work() + "交由服务方承担，工作范围、频次见附件一。",
                "1.2　服务方自带工具和劳保用品，自行组织人员，并对其人员的安全负责。",
                "#2　期限",
                "2.1　服务期自" + Dates.as("yyyy.MM.dd", said.validFrom()) + "起，至" + Dates.as("yyyy.MM.dd", said.validTo())
                        + "止。",
                "2.2　期满前30日，双方均未提出终止的，可以另行签订续期合同。",
                "#3　费用",
                "3.1　服务期内费用总计（含税）¥" + Inventions.grouped(deal.price()) + "，大写" + ChineseCapitals.format(deal.price())
                        + "。",
                "3.2　费用分两次支付：服务期过半后支付" + deal.share(40) + "，期满验收合格后支付" + deal.share(60) + "。",
                "3.3　每次付款前，服务方应当开具等额增值税发票；未开票的，委托方有权顺延付款。",
                "#4　考核",
                "4.1　委托方每月按照附件二打分，低于80分的，每次扣减200元，从当期费用中抵扣。",
                "#5　安全与保险",
                "5.1　服务方应当为其人员投保意外伤害险，每人保额不低于500,000元。",
                "#6　解除",
                "6.1　一方严重违约，经书面催告后15日内仍不改正的，另一方可以解除合同。",
                "#7　违约金",
                "7.1　违约方应当向守约方支付费用总计10%的违约金，不足以弥补损失的，补足差额。",
                "#8　争议",
                "8.1　由委托方住所地人民法院管辖。",
                "#9　附件",
                "附件一《工作范围和频次》；附件二《月度考核表》。");
        pen.sized(8.5).caption(105, 284, "- 2 -");
    }
}
