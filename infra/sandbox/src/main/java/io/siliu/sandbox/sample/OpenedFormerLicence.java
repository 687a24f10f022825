package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import java.time.LocalDate;

/** After the copy of the 个体工商户营业执照 of 2011, which folds: what is registered at the left, notes, office and day at the right. */
final class OpenedFormerLicence {

    private OpenedFormerLicence() {}

    /** Names did not yet say then that the business is an individual's. */
    static LicenceText of(LicenceText licence) {
        String name = licence.business().name().replace("（个体工商户）", "");
        return new LicenceText(
                false,
                new Party(name, licence.business().code()),
                licence.operator(),
                licence.address(),
                licence.registeredOn(),
                licence.scope(),
                licence.authority(),
                licence.serial());
    }

    /** @param number of registration, 15 figures */
    static void draw(Pen pen, LicenceText licence, String number) {
        pen.centred(82, 34, pen.label().sized(24).strong(), "个体工商户营业执照");
        pen.centred(82, 43, pen.label().sized(13), "（副  本）");
        pen.pair(70, 54, "注册号：", number);
        String[][] rows = {
            {"名称", licence.business().name()},
            {"经营者姓名", licence.operator()},
            {"组成形式", "个人经营"},
            {"经营场所", licence.address()},
            {"经营范围", licence.scope()}
        };
        double y = 68;
        for (String[] row : rows) {
            pen.spread(24, y, 32, row[0]);
            y = pen.paragraph(62, y, 80, 6.4, row[1]) + 5;
        }
        pen.easel().line(148.5, 20, 148.5, 190, 0xD8C48C, 0.3);
        pen.centred(218, 34, pen.label().sized(14).strong(), "须  知");
        String[] notes = {
            "1．《个体工商户营业执照》分为正本和副本，具有同等法律效力。",
            "2．《个体工商户营业执照》正本应当置于经营场所的醒目位置。",
            "3．登记事项发生变化，应当向登记机关申请变更登记，换领营业执照。",
            "4．营业执照不得伪造、涂改、出租、出借、转让。",
            "5．遗失或者毁坏的，应当在公开发行的报刊上声明作废，申请补领。"
        };
        double down = 44;
        Pen small = pen.sized(9);
        for (String note : notes) {
            down = small.paragraph(160, down, 116, 5.4, note) + 1.4;
        }
        LocalDate issued =
                licence.registeredOn().withYear(2012 + licence.registeredOn().getYear() % 3);
        pen.easel().text(168, 128, pen.label().sized(14), "发照机关");
        pen.writeWithin(198, 128, 78, licence.authority());
        pen.easel().text(168, 144, pen.label().sized(14), "发照日期");
        pen.easel().text(198, 144, pen.value().sized(13), Dates.as("yyyy年MM月dd日", issued));
        OfficeSeal.ofFirm(licence.authority()).press(pen, 226, 122, 40);
        for (int year = 0; year < 3; year++) {
            pen.box(168 + year * 32, 154, 28, 18);
            pen.sized(8).caption(182 + year * 32, 159, (issued.getYear() + year + 1) + "年度验照");
        }
        pen.easel().text(168, 186, pen.value().sized(8), "中华人民共和国国家工商行政管理总局制（演示）");
    }
}
