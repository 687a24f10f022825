package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Licences of those whose forms name other heads than a company's or an individual business's: a partnership's copy, that of a
 * person's own enterprise, and a branch's as the application for electronic licences shows it on a phone.
 */
record OpenedPartnerLicences(String name, Look look, Sort sort) implements Layout {

    /** Whose licence it is. */
    enum Sort {
        PARTNERS,
        INVESTOR,
        BRANCH
    }

    private static final Look COPY = new Look(Face.SONG, Latin.SERIF, Face.SONG, 12.5, 0x262626);
    private static final Look UPRIGHT = new Look(Face.KAI, Latin.SERIF, Face.SONG, 14, 0x262626);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x8A8A8A);
    private static final int GOLD = 0xC7A04C;

    static final List<Layout> ALL = List.of(
            new OpenedPartnerLicences("opened-licence-partners", COPY, Sort.PARTNERS),
            new OpenedPartnerLicences("opened-licence-investor", UPRIGHT, Sort.INVESTOR),
            new OpenedPartnerLicences("opened-licence-app", PHONE, Sort.BRANCH));

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    /** The application also saves its page as a file with text. */
    @Override
    public Set<SampleForm> forms() {
        return sort == Sort.BRANCH
                ? Layout.super.forms()
                : Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText licence = named(LicenceText.drawn(inventions, true));
        Map<String, String> fields = licence.fields();
        if (sort != Sort.BRANCH) {
            fields.remove("authority");
        }
        Sheet sheet = switch (sort) {
            case PARTNERS -> new Sheet(297, 210, 0xFBF9F1, easel -> partners(look.pen(easel), licence));
            case INVESTOR -> new Sheet(210, 297, 0xF8F4E6, easel -> investor(look.pen(easel), licence));
            case BRANCH -> Sheet.of(90, 186, easel -> app(look.pen(easel), licence));
        };
        return Drawn.of(sheet, fields).coded(Set.of("creditCode"));
    }

    /** A name that ends as those of the sort do. */
    private LicenceText named(LicenceText licence) {
        String end = switch (sort) {
            case PARTNERS -> "服务中心（有限合伙）";
            case INVESTOR -> "服务部";
            case BRANCH -> "有限公司样本分公司";
        };
        return licence.called(licence.business().name().replaceAll("有限公司分公司$|（集团）有限公司$|有限责任公司$|股份有限公司$|有限公司$", end));
    }

    private static void partners(Pen pen, LicenceText licence) {
        frame(pen, 297, 210);
        emblem(pen, 148.5, 28);
        pen.centred(148.5, 60, pen.label().sized(38).strong(), "营业执照");
        pen.centred(148.5, 70, pen.label().sized(14), "（副 本）");
        pen.print(26, 40, "统一社会信用代码");
        pen.easel().text(26, 48, pen.value().sized(14), licence.business().code());
        pen.easel().picture(232, 26, 28, 28, QrCode.png(licence.qrText()));
        rows(pen, 28, 82, 62, 82, new String[][] {
            {"名称", licence.business().name()},
            {"类型", "有限合伙企业"},
            {"执行事务合伙人", licence.operator()},
            {"经营范围", licence.scope()}
        });
        rows(pen, 160, 82, 198, 72, new String[][] {
            {"出资额", "壹佰万元整"},
            {"成立日期", licence.day()},
            {"合伙期限", "长期"},
            {"主要经营场所", licence.address()}
        });
        pen.easel().text(190, 164, pen.label().sized(14), "登记机关");
        pen.easel().text(200, 178, pen.value().sized(12), licence.day());
        OfficeSeal.ofFirm(licence.authority()).press(pen, 222, 164, 40);
        pen.easel().text(24, 195, pen.value().sized(7), "国家企业信用信息公示系统网址：http://www.example.com");
        pen.easel().text(206, 195, pen.value().sized(7), "国家市场监督管理总局监制（演示）");
        pen.notice(24, 206, "执照");
    }

    private static void investor(Pen pen, LicenceText licence) {
        frame(pen, 210, 297);
        emblem(pen, 105, 36);
        pen.centred(105, 70, pen.label().sized(38).strong(), "营业执照");
        pen.centred(105, 81, pen.label().sized(14), "（副 本）");
        pen.centred(
                105, 92, pen.value().sized(13), "统一社会信用代码 " + licence.business().code());
        rows(pen, 32, 108, 66, 110, new String[][] {
            {"名称", licence.business().name()},
            {"类型", "个人独资企业"},
            {"住所", licence.address()},
            {"投资人", licence.operator()},
            {"成立日期", licence.day()},
            {"经营范围", licence.scope()}
        });
        pen.easel().picture(30, 226, 28, 28, QrCode.png(licence.qrText()));
        pen.easel().text(122, 232, pen.label().sized(14), "登记机关");
        pen.easel().text(128, 250, pen.value().sized(13), Dates.as("yyyy 年 M 月 d 日", licence.registeredOn()));
        OfficeSeal.ofFirm(licence.authority()).press(pen, 152, 238, 42);
        pen.easel().text(26, 276, pen.value().sized(7.5), "请于每年1月1日至6月30日履行年报公示义务");
        pen.notice(26, 284, "执照");
    }

    /** Small grey labels, the values below them, the code to be shown at the foot. */
    private static void app(Pen pen, LicenceText licence) {
        pen.easel().fill(0, 0, 90, 16, 0xB81E22);
        pen.centred(45, 10.5, pen.value().sized(12).inked(0xFFFFFF), "电子营业执照");
        String[][] rows = {
            {"统一社会信用代码", licence.business().code()},
            {"企业名称", licence.business().name()},
            {"类型", "有限责任公司分公司"},
            {"负责人", licence.operator()},
            {"营业场所", licence.address()},
            {"成立日期", licence.day()},
            {"经营范围", licence.scope()},
            {"登记机关", licence.authority()}
        };
        double y = 23;
        for (String[] row : rows) {
            pen.sized(7).print(7, y, row[0]);
            y = pen.paragraph(7, y + 4.4, 76, 4.2, row[1]) + 1.4;
        }
        pen.easel().picture(33, 154, 22, 22, QrCode.png(licence.qrText()));
        pen.sized(7).caption(45, 180, "出示二维码供他人扫描核验");
        pen.notice(6, 184.5, "执照");
    }

    /** Heads spread over a width, what is said beside them; returns where the next row would begin. */
    static double rows(Pen pen, double x, double top, double values, double width, String[][] rows) {
        double y = top;
        for (String[] row : rows) {
            pen.spread(x, y, 28, row[0]);
            y = pen.paragraph(values, y, width, 6.2, row[1]) + 5;
        }
        return y;
    }

    static void emblem(Pen pen, double middle, double y) {
        pen.easel().ellipse(middle - 10, y - 10, 20, 20, 0xD02020, 1.6);
        pen.easel().ellipse(middle - 7, y - 7, 14, 14, 0xE0B040, 0.8);
    }

    private static void frame(Pen pen, double width, double height) {
        for (double inset : new double[] {8, 12}) {
            pen.easel()
                    .path(
                            new double[] {inset, width - inset, width - inset, inset, inset},
                            new double[] {inset, inset, height - inset, height - inset, inset},
                            GOLD,
                            inset == 8 ? 2.6 : 0.5);
        }
    }
}
