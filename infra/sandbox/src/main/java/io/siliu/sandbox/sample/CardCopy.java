package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;

/** A copy of an identity card with the words across it that say what the copy may be used for, and a copy's grey tint. */
record CardCopy(String name, LayoutSet set, Look look, boolean front) implements CopiedCard {

    private static final int TINT = 0xE9E9E6;
    private static final int FAINT = 0x9A9AA8;

    @Override
    public int tint() {
        return TINT;
    }

    @Override
    public Sheet around(Sheet own) {
        return Sheet.of(140, 100, easel -> {
            easel.fill(27, 18, own.width(), own.height(), TINT);
            own.drawing().accept(new Moved(easel, 27, 18));
            Type words = Type.of(look.labels(), 7.5).inked(FAINT);
            easel.text(45, front ? 47.7 : 49, words, "仅供办理平台实名认证使用  再次复印无效");
            Type note = look.pen(easel).label().sized(9);
            easel.text(27, 84, note, "复印件与原件核对一致");
            easel.text(84, 84, note, "核对人签字：");
            easel.line(104, 85, 124, 85, Type.BLACK, 0.2);
        });
    }
}
