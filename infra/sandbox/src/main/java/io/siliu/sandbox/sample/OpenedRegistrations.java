package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Licences that come as pictures: the form of individual businesses of 2011 with a number of registration and no credit code, a
 * company's copy of 2019, and an individual business's original (正本) that hangs on a wall.
 */
record OpenedRegistrations(String name, Look look, Sort sort) implements Layout {

    /** The three forms. */
    enum Sort {
        FORMER,
        COMPANY,
        ORIGINAL
    }

    private static final Look KAI = new Look(Face.KAI, Latin.SERIF, Face.SONG, 13, 0x2A2A2A);
    private static final Look PRESENT = new Look(Face.SONG, Latin.OWN, Face.SONG, 12.5, 0x303030);
    private static final int GOLD = 0xC49A45;

    static final List<Layout> ALL = List.of(
            new OpenedRegistrations("opened-licence-former", KAI, Sort.FORMER),
            new OpenedRegistrations("opened-licence-company", PRESENT, Sort.COMPANY),
            new OpenedRegistrations("opened-licence-original", PRESENT, Sort.ORIGINAL));

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    /** Printed on the office's own paper: nobody has them with a layer of text. */
    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText drawn = LicenceText.drawn(inventions, sort == Sort.COMPANY);
        LicenceText licence = sort == Sort.FORMER ? OpenedFormerLicence.of(drawn) : drawn;
        String number = "990000" + (6 + inventions.between(0, 3)) + inventions.digits(8);
        Map<String, String> fields = licence.fields();
        if (sort == Sort.FORMER) {
            fields.remove("creditCode");
            fields.remove("registeredOn");
        } else {
            fields.remove("authority");
        }
        Sheet sheet = new Sheet(297, 210, sort == Sort.FORMER ? 0xF6F1DE : 0xFBFAF4, easel -> {
            Pen pen = look.pen(easel);
            frame(pen);
            if (sort == Sort.FORMER) {
                OpenedFormerLicence.draw(pen, licence, number);
            } else {
                present(pen, licence);
            }
            pen.notice(20, 206, "执照");
        });
        Drawn paper = Drawn.of(sheet, fields);
        return sort == Sort.FORMER ? paper : paper.coded(Set.of("creditCode"));
    }

    private void present(Pen pen, LicenceText licence) {
        boolean company = sort == Sort.COMPANY;
        pen.easel().ellipse(138.5, 20, 20, 20, 0xD02020, 1.6);
        pen.easel().ellipse(141.5, 23, 14, 14, 0xE0B040, 0.8);
        pen.centred(148.5, 62, pen.label().sized(company ? 40 : 46).strong(), "营业执照");
        if (company) {
            pen.centred(148.5, 72, pen.label().sized(14), "（副  本）(2-1)");
        }
        pen.easel().text(28, 38, pen.label().sized(10), "统一社会信用代码");
        pen.easel().text(28, 46, pen.value().sized(14), licence.business().code());
        pen.easel().text(28, 56, pen.value().sized(9), "编号 " + licence.serial().substring(3));
        pen.easel().picture(226, 24, 26, 26, QrCode.png(licence.qrText()));
        String[] hints = {"扫描二维码登录", "‘国家企业信用", "信息公示系统’", "了解更多登记、", "备案、许可、监", "管信息。"};
        for (int line = 0; line < hints.length; line++) {
            pen.easel().text(253, 28 + line * 4, pen.value().sized(6.5), hints[line]);
        }
        column(
                pen,
                30,
                company
                        ? companyLeft(licence)
                        : new String[][] {
                            {"名称", licence.business().name()},
                            {"类型", "个体工商户"},
                            {"经营者", licence.operator()},
                            {"经营范围", licence.scope()}
                        });
        column(
                pen,
                162,
                company
                        ? new String[][] {
                            {"注册资本", "贰佰万元整"},
                            {"成立日期", licence.day()},
                            {"住所", licence.address()}
                        }
                        : new String[][] {
                            {"组成形式", "个人经营"},
                            {"注册日期", licence.day()},
                            {"经营场所", licence.address()}
                        });
        pen.easel().text(186, 162, pen.label().sized(14), "登记机关");
        pen.easel().text(196, 178, pen.value().sized(12), Dates.as("yyyy年MM月dd日", licence.registeredOn()));
        OfficeSeal.ofFirm(licence.authority()).press(pen, 218, 161, 40);
        pen.easel().text(20, 193, pen.value().sized(7), "国家企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(100, 193, pen.value().sized(7), "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。");
        pen.easel().text(228, 193, pen.value().sized(7), "国家市场监督管理总局监制（演示）");
    }

    private static String[][] companyLeft(LicenceText licence) {
        return new String[][] {
            {"名称", licence.business().name()},
            {"类型", "有限责任公司（自然人投资或控股）"},
            {"法定代表人", licence.operator()},
            {"经营范围", licence.scope()}
        };
    }

    private static void column(Pen pen, double x, String[][] rows) {
        double y = 88;
        for (String[] row : rows) {
            pen.spread(x, y, 24, row[0]);
            y = pen.paragraph(x + 32, y, x < 100 ? 92 : 76, 6, row[1]) + 6;
        }
    }

    private static void frame(Pen pen) {
        for (double inset : new double[] {8, 11, 14.5}) {
            pen.easel()
                    .path(
                            new double[] {inset, 297 - inset, 297 - inset, inset, inset},
                            new double[] {inset, inset, 210 - inset, 210 - inset, inset},
                            GOLD,
                            inset == 11 ? 2.4 : 0.5);
        }
        for (double across = 18; across < 280; across += 5) {
            double[] x = {across, across + 2.5, across + 5};
            for (double y = 18; y < 192; y += 5) {
                pen.easel().path(x, new double[] {y, y + 1.6, y}, 0xEFE6CB, 0.12);
            }
        }
    }
}
