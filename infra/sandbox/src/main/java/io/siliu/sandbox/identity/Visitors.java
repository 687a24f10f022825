package io.siliu.sandbox.identity;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.sandbox.paper.IdCard;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The people that a visitor can play, by their place: the first few are special cases, all others are ordinary adults.
 * Their phones begin with 1009, so they never meet the month's population.
 */
public final class Visitors {

    public static final int UNDER_SIXTEEN = 1;
    public static final int SEVENTEEN = 2;
    public static final int CARD_EXPIRED = 3;
    public static final int NAME_DIFFERS = 4;
    public static final int NOT_ON_RECORD = 5;
    public static final int CARD_OF_ANOTHER = 6;
    public static final int FIRST_ORDINARY = 20;
    public static final int LAST = 999;

    private static final List<String> SURNAMES =
            List.of("沈", "顾", "方", "程", "陆", "田", "江", "白", "丁", "叶", "石", "汪", "金", "任", "范", "夏");
    private static final List<String> GIVEN =
            List.of("一舟", "明月", "小北", "大山", "晨光", "水生", "青禾", "远航", "长风", "立春", "中秋", "平川", "可心");
    private static final String BANK = "示例第一银行";

    private final LocalDate today;

    public Visitors(LocalDate today) {
        this.today = today;
    }

    public Person at(int place) {
        if (place < 1 || place > LAST) {
            throw new IllegalArgumentException("Places are 1 to " + LAST);
        }
        LocalDate birth = birth(place);
        boolean male = place % 2 == 1;
        LocalDate validFrom = place == CARD_EXPIRED ? today.minusYears(20).minusDays(30) : today.minusYears(3);
        LocalDate validTo = place == CARD_EXPIRED ? today.minusDays(30) : today.plusYears(place <= 2 ? 2 : 17);
        IdCard card = new IdCard(
                name(place),
                male,
                "汉",
                birth,
                "示例市演示区样张路" + place + "号",
                idNumber(birth, place),
                "示例市公安局演示分局",
                validFrom,
                Optional.of(validTo));
        return new Person(place, card, mobile(place), bankCard(place), BANK, note(place));
    }

    private LocalDate birth(int place) {
        return switch (place) {
            case UNDER_SIXTEEN -> today.minusYears(15);
            case SEVENTEEN -> today.minusYears(17).minusMonths(3);
            default -> LocalDate.of(1985, 3, 1).plusDays(place * 7L);
        };
    }

    private static String name(int place) {
        return "示例" + SURNAMES.get(place % SURNAMES.size()) + GIVEN.get(place % GIVEN.size());
    }

    private static String idNumber(LocalDate birth, int place) {
        String first17 =
                "990000" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%03d", place);
        return first17 + ResidentIdNumber.checkDigit(first17);
    }

    private static String mobile(int place) {
        return String.format(Locale.ROOT, "1009%07d", place);
    }

    private static String bankCard(int place) {
        String payload = String.format(Locale.ROOT, "9900009%011d", place);
        return payload + BankCard.checkDigit(payload);
    }

    private static String note(int place) {
        return switch (place) {
            case UNDER_SIXTEEN -> "15 岁 · 15 years old";
            case SEVENTEEN -> "17 岁 · 17 years old";
            case CARD_EXPIRED -> "身份证过期 30 天 · identity card expired";
            case NAME_DIFFERS -> "库里是另一个名字 · the register has another name";
            case NOT_ON_RECORD -> "库里查不到 · not on record";
            case CARD_OF_ANOTHER -> "银行卡不是本人的 · the bank card is somebody else's";
            default -> "";
        };
    }
}
