package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.population.InventedIdentifiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People, firms, numbers and amounts of one paper. None of them can be anybody's. */
final class Inventions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
    private static final int DAYS = 900;

    private final Draw draw;
    private final InventedIdentifiers identifiers;

    Inventions(Draw draw) {
        this.draw = draw;
        this.identifiers = new InventedIdentifiers(new Random(draw.state()));
    }

    boolean chance(int percent) {
        return draw.chance(percent);
    }

    int between(int low, int high) {
        return low + draw.below(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return draw.oneOf(choices);
    }

    String digits(int count) {
        return draw.digits(count);
    }

    InventedIdentifiers identifiers() {
        return identifiers;
    }

    String person() {
        int length = draw.chance(70) ? 2 : 1;
        return Words.INVENTED + draw.oneOf(Words.SURNAMES) + some(Words.GIVEN, length);
    }

    Party company() {
        String city = draw.chance(40) ? draw.oneOf(Words.CITIES).replace("市", "") : "";
        String name = Words.INVENTED
                + city
                + some(Words.SHOP_NAMES, 2 + draw.below(3))
                + draw.oneOf(Words.TRADES)
                + draw.oneOf(Words.COMPANIES);
        return new Party(name, identifiers.enterpriseCode());
    }

    Party shop() {
        String end = draw.chance(35) ? "（个体工商户）" : "";
        String name = Words.INVENTED
                + draw.oneOf(Words.CITIES)
                + draw.oneOf(Words.DISTRICTS)
                + some(Words.SHOP_NAMES, 2 + draw.below(2))
                + draw.oneOf(Words.SHOPS)
                + end;
        return new Party(name, identifiers.proprietorCode());
    }

    Party individual() {
        return new Party(person(), identifiers.residentNumber(birth(), draw.chance(50)));
    }

    LocalDate birth() {
        return LocalDate.of(1962, 1, 1).plusDays(draw.below(365 * 43));
    }

    String address() {
        String house = (1 + draw.below(299)) + "号" + (draw.chance(70) ? (1 + draw.below(40)) + room() : "");
        return Words.INVENTED + "省" + draw.oneOf(Words.CITIES) + draw.oneOf(Words.DISTRICTS) + draw.oneOf(Words.ROADS)
                + house;
    }

    private String room() {
        return draw.oneOf(List.of("幢", "栋", "号楼")) + (101 + draw.below(26) * 100 + draw.below(8)) + "室";
    }

    String bank() {
        return draw.oneOf(Words.BANKS) + draw.oneOf(Words.BRANCHES);
    }

    String card() {
        return identifiers.card();
    }

    /** An account of a firm: no card, no check digit. */
    String account() {
        return "99" + draw.digits(15 + draw.below(5));
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(draw.below(DAYS));
    }

    LocalDateTime moment() {
        return day().atTime(7 + draw.below(15), draw.below(60), draw.below(60));
    }

    /** From some ten to some hundred thousand, small ones more often. */
    Money money() {
        double magnitude = 1.3 + draw.below(4_000) / 1_000.0;
        long cents = (long) (Math.pow(10, magnitude) * 100) / 3 + draw.below(10_000);
        return Money.ofCents(draw.chance(25) ? Math.max(100, cents / 10_000 * 10_000 + 10_000) : cents);
    }

    TaskNumber task(LocalDate day) {
        return TaskNumber.mint(YearMonth.from(day), Long.parseLong(draw.digits(9)));
    }

    static String grouped(Money money) {
        return String.format(Locale.ROOT, "%,.2f", money.amount());
    }

    BigDecimal decimal(int digits, int scale) {
        return new BigDecimal(draw.digits(digits)).add(BigDecimal.ONE).movePointLeft(scale);
    }

    private String some(String characters, int count) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < count; index++) {
            text.append(characters.charAt(draw.below(characters.length())));
        }
        return text.toString();
    }
}
