package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Set;

/**
 * Sides of identity cards: the front within the dark frame of an application that takes its picture, the back on the copy that a
 * counter kept, with the stamp of who compared it and when.
 */
record HeldOutSides(String name, boolean front) implements CopiedCard {

    private static final Look CARD = new Look(Face.HEI, Latin.OWN, Face.HEI, 9, Type.BLACK);
    private static final int NIGHT = 0x26282C;
    private static final int VIOLET = 0x5A3E9B;

    static final List<Layout> ALL = List.of(
            new HeldOutSides("heldout-card-front-frame", true), new HeldOutSides("heldout-card-back-counter", false));

    @Override
    public Look look() {
        return CARD;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.HELD_OUT;
    }

    /** The frame is a screen's. */
    @Override
    public Set<SampleForm> forms() {
        return front ? Set.of(SampleForm.PHOTO, SampleForm.MESSAGE) : CopiedCard.super.forms();
    }

    @Override
    public int tint() {
        return front ? 0xE6F0F4 : 0xE3E3E1;
    }

    @Override
    public Sheet around(Sheet own) {
        return front ? frame(own) : counter(own);
    }

    private Sheet frame(Sheet own) {
        return new Sheet(150, 84, NIGHT, easel -> {
            placed(easel, own, 32, 12);
            for (double[] corner :
                    new double[][] {{30, 10, 1, 1}, {119.6, 10, -1, 1}, {30, 68, 1, -1}, {119.6, 68, -1, -1}}) {
                easel.line(corner[0], corner[1], corner[0] + 9 * corner[2], corner[1], 0x3DDC84, 0.9);
                easel.line(corner[0], corner[1], corner[0], corner[1] + 9 * corner[3], 0x3DDC84, 0.9);
            }
            Pen pen = new Look(Face.HEI, Latin.SANS, Face.HEI, 8.5, 0xFFFFFF).pen(easel);
            pen.caption(75, 77, "请将人像面置于框内，并保持光线充足");
            pen.print(8, 42, "取消");
            pen.print(132, 42, "拍照");
        });
    }

    private Sheet counter(Sheet own) {
        return Sheet.of(148, 105, easel -> {
            placed(easel, own, 12, 14);
            Pen pen = new Look(Face.SONG, Latin.OWN, Face.SONG, 9.5, VIOLET).pen(easel);
            pen.box(104, 22, 36, 30);
            pen.print(107, 29, "与原件核对");
            pen.print(107, 36, "一致，留存");
            pen.print(107, 43, "柜员：0231");
            pen.print(107, 50, "2026.08.12");
            Pen below = new Look(Face.SONG, Latin.OWN, Face.SONG, 9, Type.BLACK).pen(easel);
            below.print(12, 80, "客户签字：");
            below.rule(30, 81, 66);
            below.print(76, 80, "业务种类：个人开户");
            below.notice(12, 99, "证件");
        });
    }

    private void placed(Easel easel, Sheet own, double x, double y) {
        easel.fill(x, y, own.width(), own.height(), tint());
        own.drawing().accept(new Moved(easel, x, y));
    }
}
