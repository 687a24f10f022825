package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.ValueForms;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.HalfGaps;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everybody whom a paper names behind a word for what that one is: 验收员 王明, 主家：李四, Accepted by 王明. */
final class NamedRoles {

    /** The same word in another language, before it. */
    private static final String FOREIGN = "[A-Za-z][A-Za-z/. ]{1,30}(?=\\p{IsHan})";

    private static final Pattern WITH_COLON = Pattern.compile("^(?:[(]?[一二三四五六七八九十\\d]{1,2}[、.)])?(?:" + FOREIGN
            + ")?([\\p{IsHan}/]{2,14}|[A-Za-z][A-Za-z ]{2,24})(?:\\([^()]{0,12}\\))?[ ]*:[ ]*(.{2,30})$");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:" + FOREIGN + ")?([\\p{IsHan}/]{2,12}|[A-Za-z][A-Za-z ]{2,24})(?:\\([^()]{0,12}\\))?:?$");

    /** A word and a name that a blank of full width, or letters of another script, set apart. */
    private static final Pattern BLANK =
            Pattern.compile("^([\\p{IsHan}]{2,8}|[A-Za-z][A-Za-z ]{2,24}?)[ ]+(\\S.{1,20})$");

    /** What stands behind a name and says of whom it is, or what to do there. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=\\p{IsHan}|[a-z])[ ]*(?:20)?\\d{2}[-年./]\\d{1,2}[-月./].*$|[ ]*\\([^()]{1,14}\\)$|[ ]*<.*$|[ ]+(?:[Tt]itle|电话|手机).*$|^\\(签[字名章]\\)");

    /** What somebody is known by in a system, before the name. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{4,}[ ]*(?=\\p{IsHan})");

    /**
     * One of them.
     *
     * @param row the row of the name
     * @param word what that one is called, without its remark
     */
    record Role(int row, String word, Span name) {

        String printed() {
            return Values.item(name.raw());
        }
    }

    private NamedRoles() {}

    /** From top to bottom, left to right. */
    static List<Role> in(PageText text) {
        List<Role> roles = new ArrayList<>();
        for (int row = 0; row < text.rows().size(); row++) {
            List<Span> cells = text.rows().get(row).chunks();
            boolean value = false;
            for (int at = 0; at < cells.size(); at++) {
                Optional<Role> role = value ? Optional.empty() : role(row, cells, at);
                role.ifPresent(roles::add);
                value = role.isPresent()
                        && role.get().name().from() >= cells.get(at).to();
            }
        }
        return roles;
    }

    private static Optional<Role> role(int row, List<Span> cells, int at) {
        Span cell = cells.get(at);
        Matcher colon = WITH_COLON.matcher(cell.plain());
        if (colon.matches()) {
            return role(row, colon.group(1), cell.sub(colon.start(2), colon.end(2)));
        }
        Optional<Role> apart = HalfGaps.before(cell)
                .filter(word -> LABEL.matcher(word.plain()).matches())
                .flatMap(word -> role(
                        row,
                        word.plain(),
                        cell.sub(word.plain().length(), cell.plain().length())));
        Matcher blank = BLANK.matcher(cell.plain());
        Optional<Role> inOneCell = apart.isPresent() || !blank.matches()
                ? apart
                : role(row, blank.group(1), cell.sub(blank.start(2), blank.end(2)));
        Matcher label = LABEL.matcher(cell.plain());
        return inOneCell.isPresent() || at + 1 == cells.size() || !label.matches()
                ? inOneCell
                : role(row, label.group(1), cells.get(at + 1));
    }

    private static Optional<Role> role(int row, String word, Span value) {
        Span name = bare(value);
        return isName(name.plain().strip())
                ? Optional.of(new Role(row, word.replaceAll("\\s", ""), name))
                : Optional.empty();
    }

    /** The name without what stands in brackets behind it. */
    static Span bare(Span value) {
        Matcher number = NUMBER.matcher(value.plain());
        if (number.find()) {
            return bare(value.sub(number.end(), value.plain().length()));
        }
        Matcher behind = BEHIND.matcher(value.plain());
        boolean found = behind.find();
        if (found && behind.start() == 0) {
            return value.sub(behind.end(), value.plain().length());
        }
        Span alone = found && !NameShape.isFirm(value.plain()) ? value.sub(0, behind.start()) : value;
        return HalfGaps.before(alone).filter(name -> isName(name.plain())).orElse(alone);
    }

    static boolean isName(String value) {
        return NameShape.isOne(value) && ValueForms.canBe(FieldNames.ACCEPTED_BY, value);
    }
}
