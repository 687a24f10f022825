package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Account and bank of a party that have no label: behind its name, in brackets perhaps, or on the lines below it. That they stand
 * with the name is all that tells whose they are.
 */
final class BesideNames {

    private static final String NUMBER = "([0-9]{4}[0-9* ]{4,28}[0-9])";
    private static final Pattern BEHIND =
            Pattern.compile("^.*[\\p{L})][ ]*[(/]?[ ]*(?:账号|帐号|卡号|账户)?:?[ ]*" + NUMBER + "[ ]*[)]?$");
    private static final Pattern ALONE = Pattern.compile("^[(]?(?:账号|帐号|卡号|账户)?:?[ ]*" + NUMBER + "[ ]*[)]?$");
    private static final Pattern BANK =
            Pattern.compile("^[(]?((?=.*(?:银行|信用社|支行|分行))[\\p{IsHan}()]{4,40}(?:行|部|社|处|所))[)]?$");

    private static final Pattern RESIDENT =
            Pattern.compile("\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");

    /** How far below the name, or the line above, another line begins, in heights. */
    private static final double LINE_GAP = 1.2;

    private static final double SAME_EDGE = 1.2;
    private static final int MOST_LINES = 3;

    private final PageText text;
    private final Draft draft;

    BesideNames(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        read(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, Optional.of(FieldNames.PAYER_BANK));
        read(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, Optional.of(FieldNames.PAYEE_BANK));
    }

    /** The same of the one party of a slip, which names no bank. */
    void readPayee() {
        read(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, Optional.empty());
    }

    private void read(String name, String account, Optional<String> bank) {
        draft.get(name).ifPresent(candidate -> {
            List<Span> cells = cellsWith(candidate);
            put(
                    account,
                    cells.stream()
                            .flatMap(cell -> numbers(cell, candidate).stream())
                            .findFirst(),
                    ReceiptValues::account);
            bank.ifPresent(field -> put(
                    field,
                    cells.stream().flatMap(cell -> group(BANK, cell).stream()).findFirst(),
                    ReceiptValues::name));
        });
    }

    private void put(String field, Optional<Span> value, Draft.Reading reading) {
        if (draft.get(field).isEmpty()) {
            draft.put(field, value.filter(this::isFree), reading, Ground.PLACE);
        }
    }

    /** Whether a place is no other field's value already, nor the number of the person: one place says one thing. */
    private boolean isFree(Span value) {
        return !isOfAPerson(value.plain())
                && draft.candidates().values().stream()
                        .noneMatch(other ->
                                other.page() == value.page() && value.box().equals(other.box()));
    }

    /** Whether the date of birth and the check digit of a resident's number stand where such a number has them. */
    private static boolean isOfAPerson(String number) {
        return RESIDENT.matcher(number).matches()
                && ResidentIdNumber.checkDigit(number.substring(0, number.length() - 1))
                        == number.charAt(number.length() - 1);
    }

    private static Optional<Span> numbers(Span cell, Candidate name) {
        boolean own = cell.box().centreY() < name.box().bottom()
                && cell.box().x() < name.box().right();
        return group(own ? BEHIND : ALONE, cell);
    }

    private static Optional<Span> group(Pattern pattern, Span cell) {
        Matcher matcher = pattern.matcher(cell.plain());
        return matcher.matches() ? Optional.of(cell.sub(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /** Whether a cell holds what is known of something else: what is below it is said of that. */
    private boolean isOfAnother(Span cell, Candidate name) {
        return draft.candidates().values().stream()
                .filter(other -> other != name && other.box() != null && other.page() == cell.page())
                .anyMatch(other -> other.box().centreY() > cell.box().y()
                        && other.box().centreY() < cell.box().bottom()
                        && other.box().centreX() > cell.box().x()
                        && other.box().centreX() < cell.box().right());
    }

    /** The cell of the name, the one right of it, and those right below it, one under the other. */
    private List<Span> cellsWith(Candidate name) {
        List<Span> cells = new ArrayList<>();
        Box last = name.box();
        for (var row : text.rows()) {
            if (row.page() != name.page()) {
                continue;
            }
            List<Span> chunks = row.chunks();
            for (int at = 0; at < chunks.size(); at++) {
                Box box = chunks.get(at).box();
                if (isOn(box, name.box())) {
                    cells.add(chunks.get(at));
                    chunks.stream().skip(at + 1L).limit(1).forEach(cells::add);
                } else if (cells.size() <= MOST_LINES && isBelow(box, last, name.box())) {
                    if (isOfAnother(chunks.get(at), name)) {
                        return cells;
                    }
                    cells.add(chunks.get(at));
                    last = box;
                }
            }
        }
        return cells;
    }

    private static boolean isOn(Box cell, Box name) {
        return cell.centreY() > name.y()
                && cell.centreY() < name.bottom()
                && cell.x() <= name.x() + 1
                && cell.right() >= name.right() - 1;
    }

    private static boolean isBelow(Box cell, Box last, Box name) {
        double height = cell.height();
        double aside = Math.min(Math.abs(cell.x() - name.x()), Math.abs(cell.centreX() - name.centreX()));
        return cell.y() >= last.bottom() - height / 2
                && cell.y() - last.bottom() < LINE_GAP * height
                && aside < SAME_EDGE * height;
    }
}
