package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What offices certify: tax paid in words, a person's income and tax by month, a change of what is registered. */
final class OpenedTaxProofs {

    private OpenedTaxProofs() {}

    /** After the 税收完税证明 in words (文书式): a letter that names payer, term and sums. */
    static Page worded(Inventions inventions) {
        Party payer = inventions.chance(50) ? inventions.individual() : inventions.shop();
        LocalDate day = inventions.day();
        Money valueTax = Money.ofCents(inventions.between(1_000, 400_000));
        Money incomeTax = Money.ofCents(inventions.between(1_000, 900_000));
        Money whole = valueTax.plus(incomeTax);
        String number = "（" + day.getYear() + "）示证 " + inventions.digits(8);
        String office = "国家税务总局示例样本市税务局第二税务分局";
        return Page.ofNoKind(pen -> {
            pen.centred(105, 22, pen.label().sized(16).strong(), "中华人民共和国");
            pen.centred(105, 34, pen.label().sized(20).strong(), "税收完税证明");
            pen.sized(10).right(186, 44, "No. " + number);
            double y = pen.paragraph(26, 58, 158, 8.4, payer.name() + "（纳税人识别号：" + payer.code() + "）：");
            LocalDate first = day.withDayOfYear(1);
            y = pen.paragraph(
                    26,
                    y,
                    158,
                    8.4,
                    "　　经查询税收征管信息系统，你（单位）于" + ContractText.wideDay(first) + "至" + ContractText.wideDay(day)
                            + "期间，在我局缴纳税（费）款合计人民币" + ChineseCapitals.format(whole) + "（￥" + Inventions.grouped(whole)
                            + "），其中：增值税" + Inventions.grouped(valueTax) + "元，个人所得税（经营所得）"
                            + Inventions.grouped(incomeTax)
                            + "元。");
            y = pen.paragraph(26, y, 158, 8.4, "　　特此证明。");
            y = pen.paragraph(26, y + 6, 158, 7, "　　注：本证明不包括代扣代缴、代收代缴的税款；本证明不作纳税人记账、抵扣凭证。");
            pen.right(184, y + 18, office);
            pen.right(184, y + 28, "填发日期：" + ContractText.wideDay(day));
            OfficeSeal.ofFirm(office).press(pen, 156, y + 20, 40);
        });
    }

    /** After the 个人所得税纳税记录 that a person loads down from the bureau's application: each month's income and what was withheld. */
    static Page income(Inventions inventions) {
        Party person = inventions.individual();
        String agent = inventions.company().name();
        YearMonth last = YearMonth.from(inventions.day());
        List<String[]> rows = new ArrayList<>();
        List<Money> taxes = new ArrayList<>();
        for (int month = 0; month < 9; month++) {
            YearMonth of = last.minusMonths(8L - month);
            Money earned = Money.ofCents(inventions.between(200_000, 1_600_000));
            Money tax = earned.times(new BigDecimal("0.024"));
            taxes.add(tax);
            rows.add(new String[] {
                of.plusMonths(1).atDay(inventions.between(5, 14)).toString(),
                tax.toString(),
                of.toString(),
                month % 4 == 3 ? "劳务报酬所得" : "其他连续劳务报酬所得",
                earned.toString(),
                agent,
                "国家税务总局示例样本市税务局"
            });
        }
        String query = inventions.digits(20);
        return Page.ofNoKind(pen -> {
            pen.centred(148, 16, pen.label().sized(15).strong(), "中华人民共和国");
            pen.centred(148, 25, pen.label().sized(17).strong(), "个人所得税纳税记录");
            pen.centred(148, 31, pen.label().sized(9), "（原《税收完税证明》）");
            pen.pair(14, 40, "记录期间：", last.minusMonths(8) + " 至 " + last);
            pen.right(283, 40, "查询验证码：" + query);
            pen.pair(14, 46, "纳税人姓名：", person.name());
            pen.pair(100, 46, "身份证件类型：", "居民身份证");
            pen.pair(180, 46, "身份证件号码：", person.code());
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
            double[] columns = {30, 28, 28, 42, 28, 62, 51};
            double y =
                    form.list(14, 50, 9, columns, true, "申报日期", "实缴（退）税额", "入（退）库所属月", "所得项目", "收入额", "扣缴义务人", "税务机关");
            for (String[] row : rows) {
                y = form.list(14, y, 8, columns, false, row);
            }
            form.value(14, y, 269, 8, "金额合计：（大写）" + ChineseCapitals.format(Money.sum(taxes)) + "　￥" + Money.sum(taxes));
            pen.print(14, y + 16, "说明：");
            pen.paragraph(
                    14, y + 22, 190, 5, "1．本记录涉及纳税人敏感信息，请妥善保存；2．您可以通过扫描二维码或者访问个人所得税网站验证本记录；3．不同打印设备造成的色差，不影响使用效力。");
            OfficeSeal.ofFirm("国家税务总局示例样本市税务局").press(pen, 250, y + 26, 38);
        });
    }

    /** After the registration authority's notice of a change: what stood before and after, no licence. */
    static Page change(Inventions inventions) {
        Party business = inventions.shop();
        String before = inventions.address();
        String after = inventions.address();
        String operator = inventions.person();
        LocalDate day = inventions.day();
        String office = Words.INVENTED + inventions.oneOf(Words.CITIES) + inventions.oneOf(Words.DISTRICTS) + "市场监督管理局";
        String number = "（个体）登记变字〔" + day.getYear() + "〕第" + inventions.digits(6) + "号";
        return Page.ofNoKind(pen -> {
            pen.centred(105, 40, pen.label().sized(22).strong(), "登 记 通 知 书");
            pen.right(184, 54, number);
            double y = pen.paragraph(26, 70, 158, 9, business.name() + "：");
            y = pen.paragraph(26, y, 158, 9, "　　你户提交的变更登记申请材料齐全，符合法定形式，我局决定准予变更登记。变更事项如下：");
            RuledForm form = new RuledForm(pen.sized(10.5), 0x222222, 0.25);
            double[] columns = {30, 64, 64};
            y = form.list(26, y, 11, columns, true, "登记事项", "变更前", "变更后");
            y = form.list(26, y, 14, columns, false, "经营场所", before, after);
            y = form.list(26, y, 14, columns, false, "经营者", operator, operator);
            y = pen.paragraph(26, y + 14, 158, 9, "　　统一社会信用代码：" + business.code());
            y = pen.paragraph(26, y, 158, 9, "　　请于收到本通知书之日起十日内，持原营业执照正、副本到我局换领营业执照。");
            pen.right(184, y + 26, office);
            pen.right(184, y + 38, ContractText.wideDay(day));
            OfficeSeal.ofFirm(office).press(pen, 154, y + 28, 42);
        });
    }
}
