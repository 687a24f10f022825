package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.template.FormFigures.FormFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum from which something is taken off, where the paper prints what is left: 792.40元，扣误抄20.00元，核定772.40元. */
final class LessenedSum {

    private static final Pattern TAKEN_OFF = Pattern.compile("扣|减|罚");

    private LessenedSum() {}

    /** What is left of a sum; empty where nothing is taken off it, or the paper does not say what is left. */
    static Optional<FormFigure> left(BigDecimal sum, List<FormFigure> figures) {
        return figures.stream()
                .filter(less -> less.isCalled(TAKEN_OFF) && less.value().signum() > 0)
                .map(less -> sum.subtract(less.value()))
                .flatMap(left -> figures.stream()
                        .filter(figure -> figure.isMoney() && figure.value().compareTo(left) == 0))
                .findFirst();
    }
}
