package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What two sides agree, and what contracts print beside it.
 *
 * @param head the legal representative of the first side
 * @param clerk whom the first side names for questions
 * @param office telephone of the first side
 * @param mobile telephone of the other side
 */
record OpenedTerms(ContractText said, String head, String clerk, String office, String mobile) {

    /**
     * A contract on A4 that prints these terms.
     *
     * @param unprinted fields that do not stand on it
     */
    static Layout contract(
            LayoutSet set,
            String name,
            Look look,
            Function<Inventions, OpenedTerms> told,
            List<String> unprinted,
            List<BiConsumer<Pen, OpenedTerms>> pages) {
        Function<OpenedTerms, Map<String, String>> truth = without(unprinted.toArray(String[]::new));
        return new InventedPaper<>(name, set, SampleKind.CONTRACT, look, 210, 297, told, truth, pages, "合同");
    }

    /** @param number with YEAR or DAY where the day of signing stands in it, and # for each figure that counts on */
    static OpenedTerms drawn(
            Inventions inventions,
            String number,
            Party first,
            Party other,
            String work,
            int days,
            Optional<Money> price) {
        ContractText drawn = ContractText.drawn(inventions, false);
        String day = Dates.as("yyyyMMdd", drawn.signedOn());
        StringBuilder counted = new StringBuilder();
        for (char character :
                number.replace("YEAR", day.substring(0, 4)).replace("DAY", day).toCharArray()) {
            counted.append(character == '#' ? inventions.digits(1) : String.valueOf(character));
        }
        ContractText said = new ContractText(
                counted.toString(),
                first,
                other,
                drawn.platform(),
                work,
                drawn.validFrom(),
                drawn.validFrom().plusDays(days),
                drawn.signedOn(),
                price,
                drawn.addressA(),
                inTown(drawn.addressB(), other),
                drawn.account(),
                drawn.bank());
        return new OpenedTerms(
                said,
                inventions.person(),
                inventions.person(),
                "0999-" + inventions.digits(7),
                inventions.identifiers().mobile());
    }

    /** A workshop is where its name says. */
    private static String inTown(String address, Party party) {
        String districts = "(?:" + String.join("|", Words.DISTRICTS) + ")";
        Matcher town = Pattern.compile("^示例(.{2,3}市" + districts + ")").matcher(party.name());
        return town.find() ? address.replaceFirst("^示例省.*?市" + districts, "示例省" + town.group(1)) : address;
    }

    /** A party whose name tells another trade. */
    static Party trading(Party party, String trade) {
        String trades = String.join("|", Words.TRADES) + "|" + String.join("|", Words.SHOPS);
        return new Party(party.name().replaceFirst(trades, trade), party.code());
    }

    /** Whole hundreds of yuan between two numbers of hundreds. */
    static Money hundreds(Inventions inventions, int low, int high) {
        return Money.ofCents(10_000L * inventions.between(low, high));
    }

    String first() {
        return said.partyA().name();
    }

    String other() {
        return said.partyB().name();
    }

    Money price() {
        return said.amount().orElseThrow();
    }

    /** So many percent of the price, as ¥ and figures. */
    String share(int percent) {
        return "￥" + Inventions.grouped(price().times(new BigDecimal(percent).movePointLeft(2)));
    }

    String from() {
        return Dates.plain(said.validFrom());
    }

    String until() {
        return Dates.plain(said.validTo());
    }

    String signed() {
        return Dates.plain(said.signedOn());
    }

    /** How forms in word processors print a day: figures apart from the words. */
    static String apart(LocalDate day) {
        return Dates.as("yyyy 年 M 月 d 日", day);
    }

    String codeLabel() {
        return OpenedParagraphs.isFirm(said.partyB()) ? "统一社会信用代码：" : "身份证号码：";
    }

    /** The fields that stand on the paper. */
    static Function<OpenedTerms, Map<String, String>> without(String... unprinted) {
        return terms -> {
            Map<String, String> fields = terms.said().fields();
            Stream.of(unprinted).forEach(fields::remove);
            return fields;
        };
    }
}
