package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** A side of an identity card as workers send it to a platform: words over it tell what alone it may be used for. */
record OpenedCard(String name, boolean front) implements CopiedCard {

    private static final Look CARD = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, Type.BLACK);

    static final List<Layout> ALL =
            List.of(new OpenedCard("opened-card-front", true), new OpenedCard("opened-card-back", false));

    @Override
    public Look look() {
        return CARD;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    @Override
    public int tint() {
        return front ? 0xE9F3F6 : 0xEFF3EC;
    }

    /** The front as photographed alone, the back on a narrow copy. */
    @Override
    public Sheet around(Sheet own) {
        double margin = front ? 4 : 16;
        Sheet around = Sheet.of(own.width() + 2 * margin, own.height() + 2 * margin, easel -> {
            easel.fill(margin, margin, own.width(), own.height(), tint());
            own.drawing().accept(new Moved(easel, margin, margin));
            Pen pen = look().pen(easel);
            HouseMarks.watermark(pen, margin, margin, own.width(), own.height(), "仅供示例灵工平台实名认证使用", 0x9AA4AE);
        });
        return front ? new Sheet(around.width(), around.height(), 0xD9D4CC, around.drawing()) : around;
    }
}
