package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** An official letter of some office: none of our papers. */
record LetterLayout(String name, LayoutSet set, Look look) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        String office = Words.INVENTED + inventions.oneOf(Words.CITIES) + "人力资源和社会保障局";
        String number = "示人社发〔" + inventions.day().getYear() + "〕" + inventions.between(1, 90) + "号";
        String to = inventions.company().name();
        List<String> paragraphs = List.of(
                to + "：",
                "    你单位报来的《关于申请认定" + inventions.oneOf(Words.ROADS) + "职业技能培训基地的请示》收悉。经研究，现函复如下：",
                "    一、原则同意你单位设立培训基地，培训规模每年不超过" + inventions.between(1, 9) + "00人，所需经费由你单位自行解决。",
                "    二、请严格按照有关规定开展培训，建立健全学员档案，按季度报送培训情况，自觉接受社会监督。",
                "    三、本函自印发之日起施行，有效期三年。执行中遇到的问题，请及时与我局职业能力建设科联系。",
                "    特此函复。");
        String day =
                inventions.day().getYear() + "年" + inventions.between(1, 12) + "月" + inventions.between(1, 28) + "日";
        return Drawn.other(Sheet.a4(easel -> {
            Pen pen = look.pen(easel);
            pen.centred(105, 42, pen.value().sized(24).strong().inked(Type.RED), office);
            pen.middle(105, 58, number);
            pen.easel().line(25, 62, 185, 62, Type.RED, 0.8);
            pen.centred(105, 78, pen.value().sized(18).strong(), "关于同意设立培训基地的复函");
            double y = 92;
            for (String paragraph : paragraphs) {
                y = pen.paragraph(28, y, 154, look.size() * 0.62, paragraph);
            }
            pen.right(180, y + 20, office);
            pen.right(176, y + 29, day);
            pen.stamp(156, y + 24, 18, Type.RED);
            pen.notice(28, 285, "公文");
        }));
    }
}
