package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;

/** A form for a person's registration with the copy of a card in a frame: the words of the form stand around the copy. */
record RegisteredCard(String name, LayoutSet set, Look look, boolean front) implements CopiedCard {

    private static final int TINT = 0xEDEDEB;

    @Override
    public int tint() {
        return TINT;
    }

    @Override
    public Sheet around(Sheet own) {
        return Sheet.of(150, 106, easel -> {
            Pen pen = look.pen(easel);
            pen.centred(75, 13, pen.label().sized(12).strong(), "平台服务人员实名登记表（附件）");
            pen.sized(9).print(32, 22, front ? "证件影印件（人像面）" : "证件影印件（国徽面）");
            pen.box(30, 25, 90, 60);
            easel.fill(32.2, 28, own.width(), own.height(), TINT);
            own.drawing().accept(new Moved(easel, 32.2, 28));
            pen.sized(8).print(32, 92, "本人承诺所提供证件影印件真实有效，与原件一致。");
            pen.notice(8, 102, "登记表");
        });
    }
}
