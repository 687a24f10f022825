package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An individual business's licence: the copy upright as before 2019, the copy that lies since, and the electronic one printed.
 * Who registered it stands in the seal alone, as on the forms, but on the electronic one.
 */
record OpenedLicence(String name, Look look, Sort sort) implements Layout {

    /** The three forms. */
    enum Sort {
        UPRIGHT,
        LYING,
        ELECTRONIC
    }

    private static final Look FORMER = new Look(Face.SONG, Latin.OWN, Face.SONG, 14, 0x202020);
    private static final Look PRESENT = new Look(Face.SONG, Latin.OWN, Face.SONG, 13, 0x303030);
    private static final LocalDate PRINTED = LocalDate.of(2026, 9, 30);
    private static final int GOLD = 0xC9A24E;

    static final List<Layout> ALL = List.of(
            new OpenedLicence("opened-licence-upright", FORMER, Sort.UPRIGHT),
            new OpenedLicence("opened-licence-lying", PRESENT, Sort.LYING),
            new OpenedLicence("opened-licence-electronic", PRESENT, Sort.ELECTRONIC));

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    /** Only the electronic one has a layer of text. */
    @Override
    public Set<SampleForm> forms() {
        return sort == Sort.ELECTRONIC
                ? Layout.super.forms()
                : Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText drawn = LicenceText.drawn(inventions, false);
        LicenceText licence = sort == Sort.UPRIGHT ? former(drawn) : drawn;
        int later = inventions.chance(60) ? 0 : inventions.between(40, 300);
        LocalDate changed = licence.registeredOn().plusDays(later);
        LocalDate issued = changed.isAfter(PRINTED) ? licence.registeredOn() : changed;
        Map<String, String> fields = licence.fields();
        if (sort != Sort.ELECTRONIC) {
            fields.remove("authority");
        }
        boolean upright = sort == Sort.UPRIGHT;
        Sheet sheet = new Sheet(upright ? 210 : 297, upright ? 297 : 210, upright ? 0xF7F3E4 : 0xFBFAF5, easel -> {
            Pen pen = look.pen(easel);
            if (upright) {
                upright(pen, licence, issued);
            } else {
                lying(pen, licence, issued);
            }
        });
        return Drawn.of(sheet, fields).coded(Set.of("creditCode"));
    }

    /** The upright form was given out until 2018. */
    private static LicenceText former(LicenceText licence) {
        LocalDate day = licence.registeredOn();
        return new LicenceText(
                licence.company(),
                licence.business(),
                licence.operator(),
                licence.address(),
                day.withYear(2016 + day.getYear() % 3),
                licence.scope(),
                licence.authority(),
                licence.serial());
    }

    private void upright(Pen pen, LicenceText licence, LocalDate issued) {
        frame(pen, 210, 297);
        emblem(pen, 105, 38);
        pen.centred(105, 72, pen.label().sized(40).strong(), "营 业 执 照");
        pen.centred(105, 85, pen.label().sized(16), "（副  本）");
        pen.right(182, 95, licence.serial());
        pen.pair(62, 104, "统一社会信用代码  ", licence.business().code());
        String[][] rows = {
            {"名称", licence.business().name()},
            {"类型", "个体工商户"},
            {"经营场所", licence.address()},
            {"经营者", licence.operator()},
            {"组成形式", "个人经营"},
            {"注册日期", licence.day()},
            {"经营范围", licence.scope()}
        };
        double y = 120;
        for (String[] row : rows) {
            pen.spread(34, y, 24, row[0]);
            y = pen.paragraph(68, y, 112, 6.8, row[1]) + 5.4;
        }
        pen.easel().picture(32, 230, 26, 26, QrCode.png(licence.qrText()));
        office(pen, licence, issued, 128, 238);
        pen.easel().text(26, 276, pen.value().sized(7.5), "企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(128, 276, pen.value().sized(7.5), "中华人民共和国国家工商行政管理总局监制（演示）");
        pen.notice(26, 281, "执照");
    }

    private void lying(Pen pen, LicenceText licence, LocalDate issued) {
        if (sort == Sort.LYING) {
            frame(pen, 297, 210);
        }
        emblem(pen, 148.5, 30);
        pen.centred(148.5, 62, pen.label().sized(42).strong(), "营 业 执 照");
        pen.centred(148.5, 73, pen.label().sized(15), sort == Sort.LYING ? "（副    本）(1-1)" : "（副    本）");
        pen.print(30, 42, "统一社会信用代码");
        pen.easel().text(30, 50, pen.value().sized(14), licence.business().code());
        pen.easel().picture(220, 26, 28, 28, QrCode.png(licence.qrText()));
        String[] hints = {"扫描二维码登录", "‘国家企业信用信息", "公示系统’了解更多", "登记、备案、许可、", "监管信息"};
        for (int line = 0; line < hints.length; line++) {
            pen.easel().text(250, 31 + line * 4, pen.value().sized(6.5), hints[line]);
        }
        String[][] left = {
            {"名称", licence.business().name()},
            {"类型", "个体工商户"},
            {"经营者", licence.operator()},
            {"经营范围", licence.scope()}
        };
        String[][] right = {{"组成形式", "个人经营"}, {"注册日期", licence.day()}, {"经营场所", licence.address()}};
        rows(pen, 30, 62, 88, left);
        rows(pen, 166, 198, 68, right);
        office(pen, licence, issued, 200, 156);
        pen.easel().text(24, 192, pen.value().sized(7), "国家企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(106, 192, pen.value().sized(7), "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。");
        pen.easel().text(226, 192, pen.value().sized(7), "国家市场监督管理总局监制（演示）");
        if (sort == Sort.ELECTRONIC) {
            pen.easel().text(24, 12, pen.value().sized(9).inked(0x707070), "电子营业执照打印件　下载用途：仅限办理平台入驻使用");
            HouseMarks.watermark(pen, 20, 20, 257, 165, "仅限办理平台入驻使用", 0xB8B8B8);
        }
        pen.notice(24, 203, "执照");
    }

    private static void rows(Pen pen, double x, double values, double width, String[][] rows) {
        double y = 90;
        for (String[] row : rows) {
            pen.spread(x, y, 22, row[0]);
            y = pen.paragraph(values, y, width, 6, row[1]) + 7;
        }
    }

    /** Under the electronic seal the office is printed too. */
    private void office(Pen pen, LicenceText licence, LocalDate issued, double x, double y) {
        pen.easel().text(x, y, pen.label().sized(15), "登记机关");
        if (sort == Sort.ELECTRONIC) {
            pen.writeWithin(x + 26, y, 62, licence.authority());
        }
        pen.easel().text(x + 8, y + 18, pen.value().sized(13), Dates.as("yyyy 年 MM 月 dd 日", issued));
        OfficeSeal.ofFirm(licence.authority()).press(pen, x + 36, y + 8, 40);
    }

    private static void emblem(Pen pen, double middle, double y) {
        pen.easel().ellipse(middle - 10, y - 10, 20, 20, 0xD02020, 1.6);
        pen.easel().ellipse(middle - 7, y - 7, 14, 14, 0xE0B040, 0.8);
    }

    private static void frame(Pen pen, double width, double height) {
        for (double inset : new double[] {9, 11.5, 15}) {
            pen.easel()
                    .path(
                            new double[] {inset, width - inset, width - inset, inset, inset},
                            new double[] {inset, inset, height - inset, height - inset, inset},
                            GOLD,
                            inset == 11.5 ? 2.2 : 0.5);
        }
        for (double y = 18; y < height - 16; y += 3) {
            double[] x = new double[61];
            double[] wave = new double[61];
            for (int index = 0; index < x.length; index++) {
                x[index] = 16 + (width - 32) * index / 60;
                wave[index] = y + 1.8 * Math.sin(x[index] * 0.09 + y * 0.3);
            }
            pen.easel().path(x, wave, 0xEADFBE, 0.12);
        }
    }
}
