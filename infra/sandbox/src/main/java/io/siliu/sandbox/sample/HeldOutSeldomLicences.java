package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Licences that are seldom seen: of a collective's enterprise with funds and a term, of a firm with foreign money in two languages,
 * and of a family's business, whose members stand below who runs it.
 */
record HeldOutSeldomLicences(String name, Look look, Sort sort) implements Layout {

    /** Whose licence it is. */
    enum Sort {
        COLLECTIVE,
        FOREIGN,
        FAMILY
    }

    private static final Look OLD = new Look(Face.KAI, Latin.OWN, Face.KAI, 13, 0x1E1E1E);
    private static final Look ZONE = new Look(Face.MING, Latin.SERIF, Face.HEI, 11.5, 0x202020);
    private static final Look WALL = new Look(Face.SONG, Latin.OWN, Face.HEI, 13, 0x2B2B2B);

    static final List<Layout> ALL = List.of(
            new HeldOutSeldomLicences("heldout-licence-collective", OLD, Sort.COLLECTIVE),
            new HeldOutSeldomLicences("heldout-licence-foreign", ZONE, Sort.FOREIGN),
            new HeldOutSeldomLicences("heldout-licence-family", WALL, Sort.FAMILY));

    @Override
    public SampleKind kind() {
        return SampleKind.BUSINESS_LICENCE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.HELD_OUT;
    }

    /** Who has one of these has it on paper. */
    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        LicenceText drawn = LicenceText.drawn(inventions, sort != Sort.FAMILY);
        String member = inventions.person();
        LicenceText licence = sort == Sort.COLLECTIVE
                ? drawn.called(Words.INVENTED
                        + inventions.oneOf(Words.CITIES)
                        + inventions.oneOf(Words.DISTRICTS)
                        + inventions.oneOf(List.of("运输装卸服务站", "第二建筑修缮队", "物资回收利用公司", "综合服务公司")))
                : drawn;
        Map<String, String> fields = licence.fields();
        if (sort != Sort.FAMILY) {
            fields.remove("authority");
        }
        Sheet sheet = switch (sort) {
            case COLLECTIVE -> new Sheet(210, 297, 0xF4F1E2, easel -> collective(look.pen(easel), licence));
            case FOREIGN -> new Sheet(297, 210, 0xFCFBF7, easel -> foreign(look.pen(easel), licence));
            case FAMILY -> new Sheet(297, 210, 0xF9F5EA, easel -> family(look.pen(easel), licence, member));
        };
        return Drawn.of(sheet, fields).coded(Set.of("creditCode"));
    }

    private static void collective(Pen pen, LicenceText licence) {
        frame(pen, 210, 297, 0x9A7B35);
        OpenedPartnerLicences.emblem(pen, 105, 32);
        pen.centred(105, 62, pen.label().sized(36).strong(), "营 业 执 照");
        pen.centred(105, 73, pen.label().sized(15), "（副　本）");
        pen.pair(34, 86, "统一社会信用代码：", licence.business().code());
        pen.right(178, 94, "副本编号：1-1");
        OpenedPartnerLicences.rows(pen, 34, 104, 70, 110, new String[][] {
            {"名称", licence.business().name()},
            {"类型", "集体所有制"},
            {"住所", licence.address()},
            {"法定代表人", licence.operator()},
            {"注册资金", "叁拾万元整"},
            {"成立日期", licence.day()},
            {"经营期限", "自" + licence.day() + "至长期"},
            {"经营范围", licence.scope()}
        });
        pen.easel().picture(34, 240, 26, 26, QrCode.png(licence.qrText()));
        pen.easel().text(120, 240, pen.label().sized(14), "登 记 机 关");
        pen.easel()
                .text(
                        122,
                        258,
                        pen.value().sized(13),
                        Dates.as("yyyy 年 MM 月 dd 日", licence.registeredOn().plusDays(500)));
        OfficeSeal.ofFirm(licence.authority()).press(pen, 146, 246, 42);
        pen.notice(24, 282, "执照");
    }

    /** After the licences that some zones give out: a small English line below each head, the term of business beside the day. */
    private static void foreign(Pen pen, LicenceText licence) {
        frame(pen, 297, 210, 0xB08D3C);
        OpenedPartnerLicences.emblem(pen, 148.5, 27);
        pen.centred(148.5, 55, pen.label().sized(32).strong(), "营业执照");
        pen.centred(148.5, 63, pen.value().sized(12), "BUSINESS LICENSE");
        pen.easel().text(24, 34, pen.label().sized(10), "统一社会信用代码");
        pen.easel().text(24, 38.5, pen.value().sized(7).inked(Type.GREY), "Unified Social Credit Code");
        pen.easel().text(24, 46, pen.value().sized(13), licence.business().code());
        pen.easel().picture(244, 22, 26, 26, QrCode.png(licence.qrText()));
        String end =
                Dates.as("yyyy年MM月dd日", licence.registeredOn().plusYears(30).minusDays(1));
        double y = 76;
        y = two(pen, 24, y, 96, "名称", "Name", licence.business().name());
        y = two(pen, 24, y, 96, "类型", "Type", "有限责任公司（外商投资、非独资）");
        y = two(pen, 24, y, 96, "法定代表人", "Legal Representative", licence.operator());
        two(pen, 24, y, 96, "经营范围", "Business Scope", licence.scope());
        y = 76;
        y = two(pen, 160, y, 76, "注册资本", "Registered Capital", "伍拾万美元");
        y = two(pen, 160, y, 76, "成立日期", "Date of Establishment", licence.day());
        y = two(pen, 160, y, 76, "营业期限", "Term of Business", licence.day() + "至" + end);
        two(pen, 160, y, 76, "住所", "Domicile", licence.address());
        pen.easel().text(196, 160, pen.label().sized(12), "登记机关 Registration Authority");
        pen.easel()
                .text(
                        206,
                        180,
                        pen.value().sized(11),
                        Dates.as("yyyy年MM月dd日", licence.registeredOn().plusDays(730)));
        OfficeSeal.ofFirm(licence.authority()).press(pen, 226, 166, 38);
        pen.notice(24, 195, "执照");
    }

    private static double two(Pen pen, double x, double y, double width, String label, String english, String said) {
        pen.print(x, y, label);
        pen.easel().text(x, y + 4, pen.value().sized(6.5).inked(Type.GREY), english);
        double end = pen.paragraph(x + 34, y, width, 5.6, said);
        return Math.max(end + 3, y + 12);
    }

    private static void family(Pen pen, LicenceText licence, String member) {
        frame(pen, 297, 210, 0xC59A45);
        OpenedPartnerLicences.emblem(pen, 148.5, 26);
        pen.centred(148.5, 57, pen.label().sized(38).strong(), "营　业　执　照");
        pen.centred(
                148.5,
                67,
                pen.value().sized(13),
                "统一社会信用代码：" + licence.business().code());
        double y = OpenedPartnerLicences.rows(
                pen, 64, 80, 100, 140, new String[][] {{"名称", licence.business().name()}});
        OpenedPartnerLicences.rows(pen, 168, y, 204, 60, new String[][] {{"组成形式", "家庭经营"}, {"家庭成员", member}});
        OpenedPartnerLicences.rows(pen, 64, y, 100, 140, new String[][] {
            {"类型", "个体工商户"},
            {"经营者", licence.operator()},
            {"经营场所", licence.address()},
            {"注册日期", licence.day()},
            {"经营范围", licence.scope()}
        });
        pen.easel().picture(26, 156, 28, 28, QrCode.png(licence.qrText()));
        pen.sized(11).pair(130, 186, "登记机关：", licence.authority());
        pen.easel().text(206, 195, pen.value().sized(11), licence.day());
        OfficeSeal.ofFirm(licence.authority()).press(pen, 252, 178, 38);
        pen.notice(24, 195, "执照");
    }

    /** Two lines around the sheet whose corners are cut. */
    private static void frame(Pen pen, double width, double height, int colour) {
        for (double inset : new double[] {7, 10.5}) {
            double cut = inset + 9;
            pen.easel()
                    .path(
                            new double[] {
                                cut, width - cut, width - inset, width - inset, width - cut, cut, inset, inset, cut
                            },
                            new double[] {
                                inset,
                                inset,
                                cut,
                                height - cut,
                                height - inset,
                                height - inset,
                                height - cut,
                                cut,
                                inset
                            },
                            colour,
                            inset < 8 ? 2.2 : 0.6);
        }
    }
}
