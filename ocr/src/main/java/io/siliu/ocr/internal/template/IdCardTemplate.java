package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.FieldValues;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Nations;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 居民身份证, either side. Birth and sex are read as printed, not derived from the number. */
final class IdCardTemplate {

    private static final String B = "[ \\t]*";
    /** Between a label and its value lies a gap in which recognition sees specks: quotes, dots, underscores. */
    private static final String GAP = "[ \\t:“”\"'‘’_.,-]*";
    /** Recognition leaves a gap beside a slender 1, so digits may stand apart. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d(?:" + B + "\\d){16}" + B + "[\\dXx])(?!" + B + "[\\dXx])");

    private static final Pattern SEX = Pattern.compile("性" + B + "别" + GAP + "([男女])");
    private static final Pattern NATION = Pattern.compile("民" + B + "族" + GAP + "(\\p{IsHan}{1,5})");
    private static final Pattern NAME =
            Pattern.compile("姓" + B + "名" + GAP + "(\\p{IsHan}[\\p{IsHan}· ]{0,20}\\p{IsHan})");
    private static final Pattern BIRTH = Pattern.compile(
            "出" + B + "生" + GAP + "(\\d{4}" + B + "年" + B + "\\d{1,2}" + B + "月" + B + "\\d{1,2}" + B + "日)");
    /** The only day an identity card's front names, where the label beside it was not read. */
    private static final Pattern ANY_DAY = Pattern.compile(
            "((?:19|20)(?:" + B + "\\d){2}" + B + "年" + B + "\\d{1,2}" + B + "月" + B + "\\d{1,2}" + B + "日)");

    private static final int ADDRESS_LINES = 4;
    private static final List<String> PRINTED = List.of("姓名", "性别", "民族", "出生", "住址", "公民身份号码");
    private static final Pattern ISSUER = Pattern.compile("签" + B + "发" + B + "机" + B + "关" + GAP + "(\\p{IsHan}+)");
    private static final String DAY =
            "\\d(?:" + B + "\\d){3}" + B + "\\." + B + "\\d" + B + "\\d" + B + "\\." + B + "\\d" + B + "\\d";
    private static final Pattern VALID = Pattern.compile("(" + DAY + B + "-" + B + "(?:" + DAY + "|长" + B + "期))");

    private IdCardTemplate() {}

    static void read(PageText text, Draft draft) {
        if (draft.kind() == DocumentKind.ID_CARD_FRONT) {
            front(text, draft);
        } else {
            back(text, draft);
        }
    }

    private static void front(PageText text, Draft draft) {
        draft.put(
                FieldNames.ID_NUMBER,
                find(text, NUMBER),
                span -> Optional.of(Values.identifier(span.raw().replaceAll("\\s", ""))));
        draft.put(FieldNames.NAME, find(text, NAME), span -> Optional.of(Values.name(span.raw())));
        draft.put(FieldNames.SEX, find(text, SEX), span -> Optional.of(span.raw()));
        draft.put(
                FieldNames.NATION,
                find(text, NATION),
                span -> Nations.at(span.raw()).or(() -> Optional.of(span.raw())));
        draft.put(
                FieldNames.BIRTH_DATE,
                find(text, BIRTH).or(() -> find(text, ANY_DAY)),
                span -> Values.date(span.raw().replaceAll("\\s", "")));
        new Labels(text, PRINTED)
                .whole(List.of("住址"), ADDRESS_LINES - 1)
                .ifPresent(whole -> LabelledPaper.put(FieldNames.ADDRESS, whole, draft));
    }

    private static void back(PageText text, Draft draft) {
        draft.put(FieldNames.ISSUER, find(text, ISSUER), span -> Optional.of(span.raw()));
        find(text, VALID).ifPresent(span -> {
            String[] ends = span.plain().replaceAll("\\s", "").split("-");
            Values.date(ends[0]).ifPresent(from -> draft.put(Candidate.at(span, FieldNames.VALID_FROM, from)));
            lastDay(ends[1]).ifPresent(to -> draft.put(Candidate.at(span, FieldNames.VALID_TO, to)));
        });
    }

    private static Optional<String> lastDay(String printed) {
        return printed.equals(FieldValues.FOR_LIFE) ? Optional.of(FieldValues.FOR_LIFE) : Values.date(printed);
    }

    private static Optional<Span> find(PageText text, Pattern pattern) {
        return text.find(pattern).map(PageText.Found::span);
    }
}
