package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
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
 * Words that are also said of others than the parties count where no other word stands, and never for certain.
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

    /** What the one who buys and the one who sells are called. */
    private record Roles(List<String> buyers, List<String> sellers) {}

    private static final Roles STRONG = new Roles(
            List.of("购买方", "购货方", "购货单位", "购买单位", "购方", "买方", "买受人", "受票方", "受票单位", "采购方", "采购单位", "需方"),
            List.of("销售方", "销货方", "销货单位", "销售单位", "销方", "卖方", "售方", "出卖人", "供货方", "供货单位", "供方", "开票方", "开票单位"));

    /** Said of who pays, of a platform or of a client too; 收款人 is somebody at the seller's till, and no party. */
    private static final Roles WEAK =
            new Roles(List.of("付款方", "付款单位", "客户", "顾客", "发票抬头", "抬头"), List.of("收款方", "收款单位", "商户", "商家"));

    private static final String B = "[ \\t]*";

    /** A role at the beginning of a cell; longer words would be other words: 销售方式, 客户服务热线. */
    private static final String BEHIND = "(?=" + B + "(?:信息|资料|名称|全称|单位|企业|公司|纳税人|统一|识别号|税号|[(:]|\\t|$)|[ \\t])";

    /** The first letter of a role that is set upright, one letter below the other. */
    private static final String UPRIGHT = "(?![买货方售项][^ \\t]?)";

    private static final Pattern LABEL_ALONE = Pattern.compile("[ ]*[\\p{IsHan}()/ ]{2,30}:?[ ]*");

    private record Mark(Side side, Found place, boolean upright) {}

    private final PageText text;
    private final InvoiceFoot foot;
    private final Roles roles;
    private final List<Mark> marks = new ArrayList<>();

    private InvoiceSides(PageText text, InvoiceFoot foot, Roles roles) {
        this.text = text;
        this.foot = foot;
        this.roles = roles;
        add(Side.BUYER, roles.buyers(), "购|买(?=[ ]*(?:\\t|$))");
        add(Side.SELLER, roles.sellers(), "销|[卖售](?=[ ]*(?:\\t|$))");
    }

    static InvoiceSides of(PageText text) {
        InvoiceFoot foot = InvoiceFoot.of(text);
        InvoiceSides strong = new InvoiceSides(text, foot, STRONG);
        return strong.marks.isEmpty() ? new InvoiceSides(text, foot, WEAK) : strong;
    }

    private void add(Side side, List<String> words, String upright) {
        List<Mark> all = new ArrayList<>();
        Pattern level = Pattern.compile("(?<=^|\\t)(" + spaced(words) + ")" + BEHIND);
        text.findAll(level).forEach(place -> all.add(new Mark(side, place, false)));
        if (!areWeak()) {
            Pattern letter = Pattern.compile("(?<=^|\\t)(" + upright + ")" + UPRIGHT);
            text.findAll(letter).forEach(place -> all.add(new Mark(side, place, true)));
        }
        boolean above = all.stream().anyMatch(mark -> foot.isAbove(mark.place()));
        all.stream()
                .filter(mark -> above || areWeak() ? foot.isAbove(mark.place()) : !foot.isRemark(mark.place()))
                .forEach(marks::add);
    }

    /** The places of the labels that name a party: 名称 of its own, or a role's name, 购买方名称, 销货单位. */
    List<Found> labels(List<Found> names) {
        List<String> all = new ArrayList<>(roles.buyers());
        all.addAll(roles.sellers());
        Pattern roleNames = Pattern.compile(
                "(?<=^|\\t)(" + "(?:" + spaced(all) + ")" + B + "(?:信" + B + "息|单" + B + "位|企" + B + "业)?" + B + "(?:名"
                        + B + "称|全" + B + "称)?" + B + "(?:\\([^)\\t]{0,8}\\))?" + B + ":?)(?=[ \\t]|$|(?<=:))");
        List<Found> labels = new ArrayList<>(names);
        text.findAll(roleNames).stream()
                .filter(place -> !areWeak() || foot.isAbove(place))
                .forEach(labels::add);
        return ofParties(labels).stream()
                .sorted(Comparator.comparingInt(Found::row))
                .toList();
    }

    /** The places that are not of the remark, which may name whom it likes. */
    List<Found> ofParties(List<Found> places) {
        return places.stream().filter(place -> !foot.isRemark(place)).toList();
    }

    private static String spaced(List<String> words) {
        return words.stream()
                .map(word -> String.join(B, word.split("")))
                .reduce((left, right) -> left + "|" + right)
                .orElseThrow();
    }

    /** Whether no word but such as are said of others too tells the sides. */
    boolean areWeak() {
        return roles == WEAK;
    }

    /** Whether one side alone is named, so that what lies nearest to its name is taken for its. */
    boolean isOneAlone() {
        return marks.stream().map(Mark::side).distinct().count() == 1;
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
        double begin = begin(place.span());
        double down = box.centreY() - at.centreY();
        boolean follows = mark.upright() ? at.x() < box.x() + box.height() : down > -0.5 * at.height();
        boolean besides = mark.place().row() == place.row() && at.x() > box.x() + box.height();
        if (mark.place().span().page() != place.span().page() || !follows || besides) {
            return Double.MAX_VALUE;
        }
        return Math.abs(down) + Math.abs(at.x() - begin) / 4;
    }

    /** Where the cell of a value begins with its label: a long label pushes its value into the other party's half. */
    private static double begin(Span value) {
        String line = value.run().plain();
        int from = line.lastIndexOf('\t', value.from()) + 1;
        String before = line.substring(from, value.from());
        return LABEL_ALONE.matcher(before).matches()
                ? value.run().span(from, value.to()).box().x()
                : value.box().x();
    }
}
