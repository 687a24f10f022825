package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One side of a resident's identity card: tinted plastic with waves, a grey place for the portrait.
 *
 * @param front the side with the portrait
 * @param copied on an A4 copy of the card, instead of the card alone
 */
record IdCardLayout(String name, LayoutSet set, Look look, boolean front, boolean copied, int tint) implements Layout {

    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final int PRINT = 0x2C6E9B;

    /** In the place of the last day of a card that has none. */
    private static final String FOR_LIFE = "长期";

    @Override
    public SampleKind kind() {
        return front ? SampleKind.ID_CARD_FRONT : SampleKind.ID_CARD_BACK;
    }

    @Override
    public Set<SampleForm> forms() {
        return copied ? Set.of(SampleForm.SCAN) : Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        return front ? front(inventions) : back(inventions);
    }

    private Drawn front(Inventions inventions) {
        LocalDate birth = inventions.birth();
        boolean male = inventions.chance(50);
        String name = inventions.person();
        String nation = inventions.oneOf(Words.NATIONS);
        String address = inventions.address();
        String number = inventions.identifiers().residentNumber(birth, male);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("sex", male ? "男" : "女");
        fields.put("nation", nation);
        fields.put("birthDate", birth.toString());
        fields.put("address", address);
        fields.put("idNumber", number);
        return placed(fields, pen -> {
            row(pen, 10, "姓 名", name);
            row(pen, 18, "性 别", male ? "男" : "女");
            pen.print(28, 18, "民 族");
            pen.write(37, 18, nation);
            pen.print(5, 26, "出 生");
            pen.write(15, 26, Integer.toString(birth.getYear()));
            pen.print(25, 26, "年");
            pen.write(30, 26, Integer.toString(birth.getMonthValue()));
            pen.print(35, 26, "月");
            pen.write(40, 26, Integer.toString(birth.getDayOfMonth()));
            pen.print(45, 26, "日");
            pen.print(5, 33.5, "住 址");
            pen.paragraph(15, 33.5, 40, 4.6, address);
            pen.print(5, 49, "公民身份号码");
            pen.easel().text(28, 49, pen.value().sized(11), number);
            portrait(pen);
        });
    }

    private static void row(Pen pen, double y, String label, String value) {
        pen.print(5, y, label);
        pen.write(15, y, value);
    }

    private static void portrait(Pen pen) {
        pen.easel().fill(59, 8, 21, 27, 0xC9CED2);
        pen.easel().ellipse(65, 11, 9, 11, 0x808890, 2);
        pen.easel().ellipse(62, 24, 15, 14, 0x808890, 2);
        pen.easel().text(60, 41.5, pen.value().sized(5.5).inked(Type.RED), "演示样张 沙箱");
    }

    private Drawn back(Inventions inventions) {
        LocalDate from = inventions.day().minusYears(inventions.between(0, 6));
        Optional<LocalDate> to = inventions.chance(15)
                ? Optional.empty()
                : Optional.of(from.plusYears(inventions.oneOf(List.of(5, 10, 20))));
        String issuer = Words.INVENTED + inventions.oneOf(Words.CITIES) + "公安局"
                + inventions.oneOf(List.of("", "高新分局", "滨江分局", "城东分局"));
        DateTimeFormatter dots = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("issuer", issuer);
        fields.put("validFrom", from.toString());
        fields.put("validTo", to.map(LocalDate::toString).orElse(FOR_LIFE));
        return placed(fields, pen -> {
            pen.easel().ellipse(6, 6, 15, 15, Type.RED, 1);
            pen.easel().text(27, 13, pen.value().sized(14).strong(), "中华人民共和国");
            pen.easel().text(27, 24, pen.value().sized(17).strong(), "居 民 身 份 证");
            pen.print(18, 41, "签发机关");
            pen.write(33, 41, issuer);
            pen.print(18, 48.5, "有效期限");
            pen.write(33, 48.5, dots.format(from) + "-" + to.map(dots::format).orElse(FOR_LIFE));
            pen.easel().text(62, 51.5, pen.value().sized(5).inked(Type.RED), "演示样张 沙箱");
        });
    }

    private Drawn placed(Map<String, String> fields, Consumer<Pen> card) {
        Sheet own = new Sheet(WIDTH, HEIGHT, tint, easel -> {
            Pen pen = look.pen(easel);
            waves(pen);
            card.accept(new Pen(easel, pen.value(), pen.label().sized(7).inked(PRINT)));
        });
        if (!copied) {
            return Drawn.of(own, fields);
        }
        return Drawn.of(Sheet.a4(easel -> own.drawing().accept(new Moved(easel, 62, 60))), fields);
    }

    private static void waves(Pen pen) {
        int points = 40;
        for (double y = 3; y < HEIGHT - 2; y += 1.9) {
            double[] x = new double[points + 1];
            double[] wave = new double[points + 1];
            for (int index = 0; index <= points; index++) {
                x[index] = 2 + (WIDTH - 4) * index / points;
                wave[index] = y + 1.3 * Math.sin(x[index] * 0.14 + y * 0.4);
            }
            pen.easel().path(x, wave, 0xC8DCE4, 0.1);
        }
    }
}
