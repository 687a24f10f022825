package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Set;

/** A train ticket, blue and small. */
record TicketLayout(String name, LayoutSet set, Look look) implements Layout {

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        String number = "Z" + inventions.digits(2) + "A" + inventions.digits(6);
        String from = inventions.oneOf(Words.CITIES).replace("市", "") + "东";
        String to = inventions.oneOf(Words.CITIES).replace("市", "") + "西";
        String train = "G" + inventions.between(1, 9_999);
        String when = ContractText.wideDay(inventions.day()) + " " + inventions.between(10, 22) + ":"
                + inventions.between(10, 59) + "开";
        String seat = inventions.between(1, 16) + "车" + inventions.between(10, 19) + "A号";
        String price = "￥" + inventions.between(20, 900) + ".5元";
        String holder = "9900001990****" + inventions.digits(3) + "X " + inventions.person();
        String code = inventions.digits(21);
        return Drawn.other(new Sheet(87, 54, 0xDDEBF4, easel -> {
            Pen pen = look.pen(easel);
            pen.easel().text(4, 7, pen.value().sized(9).inked(Type.RED), number);
            pen.easel().text(5, 16, pen.value().sized(14).strong(), from);
            pen.centred(43, 16, pen.value().sized(13), train);
            pen.easel().text(60, 16, pen.value().sized(14).strong(), to);
            pen.write(5, 23, when);
            pen.write(60, 23, seat);
            pen.write(5, 29, price);
            pen.write(60, 29, "二等座");
            pen.write(5, 35, "限乘当日当次车");
            pen.write(5, 41, holder);
            pen.easel().text(5, 50, pen.value().sized(8), code + " 演示样张");
            pen.easel().picture(68, 33, 16, 16, QrCode.png(code));
        }));
    }
}
