package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sides of identity cards: in two scripts, as in a region where Zhuang is written beside Chinese, and in the page of an
 * application that asks whether it took the card down rightly.
 */
record OpenedScriptCards(String name, boolean front, boolean asked) implements Layout {

    private static final Look CARD = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, Type.BLACK);
    private static final Look PAGE = new Look(Face.HEI, Latin.SANS, Face.HEI, 9.5, 0x8C8C8C);
    private static final int TINT = 0xEAF2F5;

    static final List<Layout> ALL = List.of(
            new OpenedScriptCards("opened-card-front-scripts", true, false),
            new OpenedScriptCards("opened-card-back-scripts", false, false),
            new OpenedScriptCards("opened-card-front-asked", true, true),
            new OpenedScriptCards("opened-card-back-asked", false, true));

    @Override
    public SampleKind kind() {
        return front ? SampleKind.ID_CARD_FRONT : SampleKind.ID_CARD_BACK;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    @Override
    public Set<SampleForm> forms() {
        return asked
                ? Set.of(SampleForm.PHOTO, SampleForm.MESSAGE)
                : Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        Drawn card = new IdCardLayout(name, set(), CARD, front, false, TINT).draw(inventions);
        Sheet own = card.sheets().get(0);
        Map<String, String> fields = card.documents().get(0);
        return Drawn.of(asked ? asked(own, fields) : scripts(own), fields);
    }

    /** Zhuang is written in Latin letters: small above the Chinese labels, large above the words of the back. */
    private Sheet scripts(Sheet own) {
        return new Sheet(own.width(), own.height(), TINT, easel -> {
            own.drawing().accept(easel);
            Type small = Type.of(Face.HEI, 4.5).with(Latin.SANS).inked(0x2C6E9B);
            if (front) {
                easel.text(5, 7, small, "Singq Mingz");
                easel.text(5, 14.8, small, "Singqbied");
                easel.text(28, 14.8, small, "Minzcuz");
                easel.text(5, 22.8, small, "Seng");
                easel.text(5, 30.2, small, "Dieg-youq");
                easel.text(5, 45.6, small, "Gunghminz Sinhfwn Hauhmaj");
            } else {
                Type large = Type.of(Face.HEI, 6.5).with(Latin.SANS);
                easel.text(27, 7, large, "Cunghvaz Yinzminz Gunghozgoz");
                easel.text(27, 17.6, large, "Gihminz Sinhfwncwng");
                easel.text(18, 37.6, small, "Cenhfaz Gihgvanh");
                easel.text(18, 45.2, small, "Mizyauq Geizhan");
            }
        });
    }

    /** The card as it was photographed above, what was read of it below, to be confirmed. */
    private Sheet asked(Sheet own, Map<String, String> fields) {
        return Sheet.of(100, 190, easel -> {
            Pen pen = PAGE.pen(easel);
            easel.fill(0, 0, 100, 190, 0xF5F6F8);
            pen.centred(50, 12, pen.value().sized(12).strong(), "实名认证");
            pen.sized(9).print(7, 23, front ? "请核对人像面信息" : "请核对国徽面信息");
            easel.fill(7, 27, own.width(), own.height(), TINT);
            own.drawing().accept(new Moved(easel, 7, 27));
            easel.fill(7, 88, 85.6, 30, 0xFFFFFF);
            if (front) {
                row(pen, 97, "姓名", fields.get("name"));
                row(pen, 110, "身份证号", fields.get("idNumber"));
            } else {
                row(pen, 97, "签发机关", fields.get("issuer"));
                row(pen, 110, "有效期限", fields.get("validFrom") + " 至 " + fields.get("validTo"));
            }
            easel.fill(7, 128, 85.6, 12, 0x2468F2);
            pen.centred(50, 135.6, pen.value().sized(11).inked(0xFFFFFF), "确认无误，下一步");
            pen.sized(8).caption(50, 148, "信息有误？重新拍摄");
            pen.notice(7, 186, "页面");
        });
    }

    private static void row(Pen pen, double y, String label, String value) {
        pen.print(10, y, label);
        pen.writeWithin(32, y, 58, value);
    }
}
