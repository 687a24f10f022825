package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is said of a side in one line, one after the other: 付：某公司，账号 4405…，某支行. What stands between the commas is told by
 * its form.
 */
final class SideInALine {

    /** Whose (1), the name (2), the account (3) and the bank (4). */
    private static final Pattern LINE = Pattern.compile(
            "^(?:[(]?\\d{1,2}[.、)][ ]?)?(付款?(?:人|方|单位)?|收款?(?:人|方|单位)?|汇款人|转出方|转入方)[ ]?:[ ]?([^,，;；:\\t]{2,40})[,，;；、][ ]?(?:账号|帐号|卡号|账户)?[ :]?"
                    + "(\\d[\\d *-]{6,30}\\d)(?:[,，;；、][ ]?(?:开户行|开户银行)?[ :]?(\\p{IsHan}[\\p{IsHan}()]{2,40}(?:行|社|部|处|所)))?[。.]?[ ]*$");

    private static final Pattern PAYEE = Pattern.compile("收.*|转入方");

    private SideInALine() {}

    static void read(PageText text, Draft draft) {
        text.rows().stream().flatMap(row -> row.chunks().stream()).forEach(cell -> {
            Matcher line = LINE.matcher(cell.plain());
            if (line.matches()) {
                read(cell, line, draft);
            }
        });
    }

    private static void read(Span cell, Matcher line, Draft draft) {
        boolean payee = PAYEE.matcher(line.group(1)).matches();
        List<String> fields = payee
                ? List.of(FieldNames.PAYEE_NAME, FieldNames.PAYEE_ACCOUNT, FieldNames.PAYEE_BANK)
                : List.of(FieldNames.PAYER_NAME, FieldNames.PAYER_ACCOUNT, FieldNames.PAYER_BANK);
        List<Draft.Reading> readings = List.of(ReceiptValues::name, ReceiptValues::account, ReceiptValues::name);
        for (int part = 0; part < fields.size(); part++) {
            int group = part + 2;
            if (line.start(group) >= 0) {
                draft.put(
                        fields.get(part),
                        Optional.of(cell.sub(line.start(group), line.end(group))),
                        readings.get(part),
                        part == 0 ? Ground.LABEL : Ground.PLACE);
            }
        }
    }
}
