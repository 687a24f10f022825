package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import java.time.LocalDate;

/** A registration authority's notice and an insurer's policy, which name a business and its code. */
final class OpenedNotices {

    private OpenedNotices() {}

    /** After the registration authority's 准予登记通知书, which names the business and its code and is no licence. */
    static Page notice(Inventions inventions) {
        Party business = inventions.shop();
        String operator = inventions.person();
        String office = Words.INVENTED + inventions.oneOf(Words.CITIES) + inventions.oneOf(Words.DISTRICTS) + "市场监督管理局";
        LocalDate day = inventions.day();
        String number = "（" + office.substring(2, 4) + "）登字〔" + day.getYear() + "〕第" + inventions.digits(6) + "号";
        return Page.ofNoKind(pen -> {
            pen.centred(105, 42, pen.label().sized(22).strong(), "准予登记通知书");
            pen.centred(105, 56, pen.value().sized(12), number);
            double y = pen.paragraph(28, 76, 154, 10, operator + "：");
            y = pen.paragraph(
                    28,
                    y,
                    154,
                    10,
                    "　　你提交的" + business.name()
                            + "个体工商户设立登记申请材料齐全，符合法定形式。根据《中华人民共和国行政许可法》《促进个体工商户发展条例》《中华人民共和国市场主体登记管理条例》的规定，我局决定准予登记。");
            y = pen.paragraph(28, y, 154, 10, "　　统一社会信用代码：" + business.code());
            y = pen.paragraph(28, y, 154, 10, "　　请你自收到本通知书之日起十日内，凭本通知书及有效身份证件到我局领取营业执照，或者通过电子营业执照系统下载电子营业执照。");
            pen.right(182, y + 30, office);
            pen.right(182, y + 42, ContractText.wideDay(day));
            OfficeSeal.ofFirm(office).press(pen, 150, y + 32, 42);
            pen.sized(10).print(28, 262, "本通知书一式两份，一份送达申请人，一份存档。");
        });
    }

    /** After an insurer's 团体意外伤害保险 policy that platforms take out for those who deliver. */
    static Page policy(Inventions inventions) {
        Party holder = inventions.company();
        String number = "PEAC2026" + inventions.digits(14);
        LocalDate from = inventions.day();
        Money premium = Money.ofCents(inventions.between(20_000, 900_000));
        String insured = Integer.toString(inventions.between(12, 480));
        return Page.ofNoKind(pen -> {
            pen.easel().text(16, 16, pen.value().sized(13).strong().inked(0x1A4F8B), "示例财产保险股份有限公司");
            pen.centred(105, 30, pen.value().sized(17).strong(), "团体意外伤害保险电子保险单");
            pen.pair(16, 40, "保险单号：", number);
            RuledForm form = new RuledForm(pen, 0x7A9CC6, 0.3);
            double[] halves = {34, 55, 34, 55};
            double y = form.row(16, 44, 9, halves, "投保人", holder.name(), "统一社会信用代码", holder.code());
            y = form.row(16, y, 9, halves, "被保险人", "详见被保险人清单", "被保险人数", insured + "人");
            y = form.row(16, y, 9, halves, "职业类别", "外卖配送人员（四类）", "受益人", "法定");
            y = form.row(
                    16,
                    y,
                    9,
                    halves,
                    "保险期间",
                    from + " 零时起",
                    "至",
                    from.plusMonths(1).minusDays(1) + " 二十四时止");
            double[] columns = {74, 52, 52};
            y = form.list(16, y + 4, 9, columns, true, "保险责任", "每人保险金额（元）", "免赔/给付比例");
            y = form.list(16, y, 9, columns, false, "意外身故、残疾", "600,000.00", "100%");
            y = form.list(16, y, 9, columns, false, "意外伤害医疗", "50,000.00", "免赔100元，赔付90%");
            y = form.list(16, y, 9, columns, false, "第三者人身伤亡责任", "200,000.00", "无免赔");
            y = form.row(
                    16,
                    y + 4,
                    9,
                    halves,
                    "总保险费",
                    "￥" + Inventions.grouped(premium),
                    "保险费（大写）",
                    ChineseCapitals.format(premium));
            y = form.row(16, y, 9, halves, "付费日期", from.minusDays(1).toString(), "争议处理", "诉讼");
            pen.paragraph(
                    16,
                    y + 9,
                    178,
                    6,
                    "特别约定：1.被保险人须为在投保人平台注册并接单的配送人员；2.出险后请于24小时内拨打客服电话报案；3.本保险单以电子形式签发，与纸质保险单具有同等效力。");
            pen.pair(16, y + 38, "签单日期：", ContractText.wideDay(from.minusDays(1)));
            OfficeSeal.ofFirm("示例财产保险股份有限公司").press(pen, 160, y + 34, 38);
        });
    }
}
