package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** A sheet for a worker's file onto which the identity card was copied, with what the worker promises typed below. */
record FiledCard(String name, LayoutSet set, Look look, boolean front) implements CopiedCard {

    private static final int TINT = 0xF1F1EF;

    @Override
    public int tint() {
        return TINT;
    }

    @Override
    public Sheet around(Sheet own) {
        return Sheet.of(148, 130, easel -> {
            Pen pen = new Pen(easel, Type.of(look.body(), 9), Type.of(look.labels(), 9));
            pen.centred(74, 14, pen.label().sized(13).strong(), front ? "附件一：证件复印件（人像面）" : "附件二：证件复印件（国徽面）");
            easel.fill(31, 22, own.width(), own.height(), TINT);
            own.drawing().accept(new Moved(easel, 31, 22));
            pen.paragraph(20, 88, 108, 6, "　　本人承诺以上复印件与原件一致，仅用于平台注册及实名核验，不作其他用途。");
            pen.print(78, 112, "承诺人（签字）：");
            pen.rule(104, 113, 128);
        });
    }
}
