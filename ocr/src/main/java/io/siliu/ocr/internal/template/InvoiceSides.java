package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an invoice says in words which of its two parties a place speaks of: 购买方 and 销售方, or their many other names, as
 * a head, before a label, or upright beside a box. Which party is printed first says nothing: tills print the seller first.
 */
final class InvoiceSides {

    /** The two parties of an invoice. */
    enum Side {
        BUYER,
        SELLER;

        Side other() {
            return this == BUYER ? SELLER : BUYER;
        }
    }

    /** What the one who buys is called. */
    private static final List<String> BUYERS = List.of(
            "购买方", "购货方", "购货单位", "购买单位", "购方", "买方", "买受人", "受票方", "受票单位", "付款方", "付款单位", "采购方", "采购单位", "客户", "顾客",
            "需方", "发票抬头", "抬头");

    /** What the one who sells is called; 收款人 is somebody at the seller's till, and no party. */
    private static final List<String> SELLERS = List.of(
            "销售方", "销货方", "销货单位", "销售单位", "销方", "卖方", "售方", "出卖人", "收款方", "收款单位", "供货方", "供货单位", "供方", "开票方", "开票单位",
            "商户", "商家");

    private static final String B = "[ \\t]*";

    /** A role at the beginning of a cell; longer words would be other words: 销售方式, 客户服务热线. */
    private static final String BEHIND = "(?=" + B + "(?:信息|资料|名称|全称|单位|企业|公司|纳税人|统一|识别号|税号|[(:]|\\t|$)|[ \\t])";

    /** The first letter of a role that is set upright, one letter below the other. */
    private static final String UPRIGHT = "(?![买货方售项][^ \\t]?)";

    private record Mark(Side side, Found place, boolean upright) {}

    private final List<Mark> marks = new ArrayList<>();

    private InvoiceSides() {}

    static InvoiceSides of(PageText text) {
        InvoiceSides sides = new InvoiceSides();
        sides.add(text, Side.BUYER, BUYERS, "购");
        sides.add(text, Side.SELLER, SELLERS, "销");
        return sides;
    }

    private void add(PageText text, Side side, List<String> words, String upright) {
        Pattern level = Pattern.compile("(?<=^|\\t)(" + spaced(words) + ")" + BEHIND);
        text.findAll(level).forEach(place -> marks.add(new Mark(side, place, false)));
        Pattern letter = Pattern.compile("(?<=^|\\t)(" + upright + ")" + UPRIGHT);
        text.findAll(letter).forEach(place -> marks.add(new Mark(side, place, true)));
    }

    /** A pattern for a role's name as a label of its own: 购买方名称, 销货单位. */
    static Pattern labels() {
        List<String> all = new ArrayList<>(BUYERS);
        all.addAll(SELLERS);
        return Pattern.compile(
                "(?<=^|\\t)(" + "(?:" + spaced(all) + ")" + B + "(?:信" + B + "息|单" + B + "位|企" + B + "业)?" + B + "(?:名"
                        + B + "称|全" + B + "称)?" + B + "(?:\\([^)\\t]{0,8}\\))?" + B + ":?)(?=[ \\t]|$|(?<=:))");
    }

    private static String spaced(List<String> words) {
        return words.stream()
                .map(word -> String.join(B, word.split("")))
                .reduce((left, right) -> left + "|" + right)
                .orElseThrow();
    }

    /** Whether the paper names a side at all. */
    boolean areNamed() {
        return !marks.isEmpty();
    }

    /** Whose each of the places is; one that nothing is said of is not in the answer. Where one side alone is named, the
     * place nearest to its name is its, and what lies elsewhere the other's. */
    Map<Side, List<Found>> shared(List<Found> places) {
        Map<Side, List<Found>> shared = new EnumMap<>(Side.class);
        boolean both = marks.stream().map(Mark::side).distinct().count() == 2;
        Optional<Found> nearest = both ? Optional.empty() : nearest(places);
        for (Found place : places) {
            Optional<Side> side = both ? sideOf(place) : nearest.map(own -> only(place, own));
            side.ifPresent(whose ->
                    shared.computeIfAbsent(whose, any -> new ArrayList<>()).add(place));
        }
        return shared;
    }

    private Side only(Found place, Found nearest) {
        Side named = marks.get(0).side();
        return place.equals(nearest) ? named : named.other();
    }

    private Optional<Found> nearest(List<Found> places) {
        return places.stream()
                .filter(place -> distance(place) < Double.MAX_VALUE)
                .min(Comparator.comparingDouble(this::distance));
    }

    private double distance(Found place) {
        return marks.stream().mapToDouble(mark -> distance(mark, place)).min().orElse(Double.MAX_VALUE);
    }

    private Optional<Side> sideOf(Found place) {
        return marks.stream()
                .filter(mark -> distance(mark, place) < Double.MAX_VALUE)
                .min(Comparator.comparingDouble(mark -> distance(mark, place)))
                .map(Mark::side);
    }

    /** A head or label speaks of what follows it; letters set upright, of what stands right of them, above and below. */
    private static double distance(Mark mark, Found place) {
        Box at = mark.place().span().box();
        Box box = place.span().box();
        double down = box.centreY() - at.centreY();
        boolean follows = mark.upright() ? at.x() < box.x() + box.height() : down > -0.5 * at.height();
        boolean besides = mark.place().row() == place.row() && at.x() > box.x() + box.height();
        if (mark.place().span().page() != place.span().page() || !follows || besides) {
            return Double.MAX_VALUE;
        }
        return Math.abs(down) + Math.abs(at.x() - box.x()) / 4;
    }
}
