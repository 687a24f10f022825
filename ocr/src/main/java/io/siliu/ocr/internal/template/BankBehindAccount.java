package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bank that keeps an account, in brackets behind its number, or before it: 9900…8976（示例农商银行春城支行）. */
final class BankBehindAccount {

    private static final Pattern BEFORE = Pattern.compile(
            "^[ ]*((?=[^(]*(?:银行|信用社|支行|分行))\\p{IsHan}{3,38}(?:行|社|部|处|所))[ ]*[(]?\\d{4}[\\d* ]+[)]?[ ]*$");

    private static final Pattern BEHIND = Pattern.compile(
            "(?<=[\\d*])[ ]*\\(((?=[^)]*(?:银行|信用社|支行|分行))\\p{IsHan}[\\p{IsHan}]{3,38}(?:行|社|部|处|所))\\)[ ]*$");

    private BankBehindAccount() {}

    static void read(PageText text, String account, String bank, Draft draft) {
        Optional<Candidate> number = draft.get(account).filter(found -> found.box() != null);
        if (number.isPresent() && draft.get(bank).isEmpty()) {
            draft.put(bank, behind(text, number.orElseThrow()), ReceiptValues::name, Ground.PLACE);
        }
    }

    private static Optional<Span> behind(PageText text, Candidate number) {
        return text.rows().stream()
                .filter(row -> row.page() == number.page())
                .flatMap(row -> row.chunks().stream())
                .filter(cell -> cell.box().y() < number.box().bottom()
                        && cell.box().bottom() > number.box().y()
                        && cell.plain().replaceAll("\\s", "").contains(number.value()))
                .flatMap(BankBehindAccount::bank)
                .findFirst();
    }

    private static Stream<Span> bank(Span cell) {
        return Stream.of(BEHIND, BEFORE)
                .map(pattern -> pattern.matcher(cell.plain()))
                .filter(Matcher::find)
                .map(bank -> cell.sub(bank.start(1), bank.end(1)));
    }
}
