package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;

/** The copy of a card on a worker's sheet: what it may be used for is written beside it, and who signs below. */
record InstitutionCardSheet(String name, LayoutSet set, Look look, boolean front) implements CopiedCard {

    private static final int TINT = 0xE6E6E6;

    @Override
    public int tint() {
        return TINT;
    }

    @Override
    public Sheet around(Sheet own) {
        return Sheet.of(180, 128, easel -> {
            Pen pen = look.pen(easel);
            pen.easel().text(16, 15, pen.label().sized(12).strong(), "附件2  身份证复印件");
            pen.rule(16, 18, 164);
            easel.fill(16, 28, own.width(), own.height(), TINT);
            own.drawing().accept(new Moved(easel, 16, 28));
            Pen beside = pen.sized(10);
            beside.paragraph(110, 40, 54, 7, "此复印件仅用于签订服务协议及个人所得税申报，他用无效。");
            beside.print(16, 98, "提供人（签字）：");
            beside.rule(42, 99.5, 84);
            beside.print(96, 98, "收件人：");
            beside.rule(110, 99.5, 150);
            beside.print(16, 110, "注：请将有照片的一面朝上复印，字迹须清晰可辨。");
            pen.notice(16, 123, "证件");
        });
    }
}
