package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What the matching needs of a reading. Only fields that were read with certainty count; a code whose check digit fails is
 * unread, not another party's; a task number proves itself by its check digits.
 */
@Component
final class PaperOfReading {

    private static final Pattern TASK = Pattern.compile("RW[\\d\\s-]{16,24}");
    private static final Pattern BATCH = Pattern.compile("批次号?[:：]\\s*([A-Za-z0-9_-]{3,64})");

    /** As tax offices print it: the number of twenty digits of an invoice of today's kind, or code and number of an older one. */
    private static final Pattern RED_OF = Pattern.compile(
            "被红冲蓝字\\D{0,12}[:：]\\s*(\\d{20})(?!\\d)|对应正数发票代码[:：]?\\s*(\\d{10,12})\\s*号码[:：]?\\s*(\\d{8})(?!\\d)");

    private static final int TASK_LENGTH = 18;

    private final Keyed keyed;
    private final IdGenerator ids;
    private final Clock clock;

    PaperOfReading(Keyed keyed, IdGenerator ids, Clock clock) {
        this.keyed = keyed;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param enterprise whose paper it is, or {@link Arrivals#UNRESOLVED} */
    StoredPaper of(ReadDocument document, PaperReading reading, PaperForm form, long enterprise) {
        List<String> tasks = taskNumbers(reading);
        String toName = certain(reading, form.toName());
        String account = certain(reading, form.account());
        boolean maskedName = toName != null && Keyed.isMasked(toName);
        boolean maskedAccount = account != null && Keyed.isMasked(account);
        AccountMask mask = maskedAccount ? Keyed.maskOf(account) : null;
        Instant now = clock.instant();
        return new StoredPaper(
                enterprise,
                ids.next(),
                document.id(),
                reading.part(),
                form.kind(),
                reading.fields().stream()
                        .mapToInt(field -> field.source().ordinal())
                        .min()
                        .orElse(Integer.MAX_VALUE),
                keyed.content(content(reading)),
                document.sha256().toString(),
                tasks.isEmpty() ? null : String.join(",", tasks),
                batchNumber(reading),
                number(reading, form),
                nameKey(certain(reading, form.fromName())),
                codeKey(certain(reading, form.fromCode())),
                maskedName ? null : nameKey(toName),
                maskedName ? keyed.nameMask(toName) : null,
                codeKey(certain(reading, form.toCode())),
                account == null || maskedAccount ? null : keyed.account(account),
                mask == null ? null : mask.head(),
                mask == null ? null : mask.tail(),
                cents(certain(reading, form.amount())),
                IsoDay.of(certain(reading, form.day())),
                IsoDay.of(certain(reading, form.dayTo())),
                reverses(reading, form),
                ParticularsOfReading.of(reading, form.kind()).written(),
                false,
                document.receivedAt(),
                now);
    }

    private byte[] number(PaperReading reading, PaperForm form) {
        String number = certain(reading, form.number());
        if (number == null) {
            return null;
        }
        String code = reading.value(FieldName.INVOICE_CODE).orElse("");
        return keyed.number(form.kind().name(), code + number);
    }

    /** The invoice that a red letter names, keyed as that invoice's own number is. */
    private byte[] reverses(PaperReading reading, PaperForm form) {
        String remark = form.kind() == PaperKind.INVOICE ? certain(reading, FieldName.REMARK) : null;
        Matcher number = RED_OF.matcher(remark == null ? "" : remark);
        if (!number.find()) {
            return null;
        }
        String named = number.group(1) != null ? number.group(1) : number.group(2) + number.group(3);
        return keyed.number(form.kind().name(), named);
    }

    private byte[] nameKey(String name) {
        return name == null || Keyed.isMasked(name) ? null : keyed.name(name);
    }

    private byte[] codeKey(String code) {
        if (code == null || Keyed.isMasked(code)) {
            return null;
        }
        boolean checks =
                UnifiedSocialCreditCode.parse(code, InventedNumbers.ACCEPTED).isPresent()
                        || ResidentIdNumber.parse(code, ChinaTime.today(clock), InventedNumbers.ACCEPTED)
                                .isPresent();
        return checks ? keyed.code(code) : null;
    }

    private static String certain(PaperReading reading, String field) {
        return field == null
                ? null
                : reading.field(field)
                        .filter(PaperField::certain)
                        .map(PaperField::value)
                        .filter(value -> !value.isBlank())
                        .orElse(null);
    }

    private static Long cents(String amount) {
        try {
            return amount == null ? null : Money.of(amount).cents();
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return null;
        }
    }

    /** Where there are more than can be kept, one more than that: by this the matching knows that it has a part of them. */
    static List<String> taskNumbers(PaperReading reading) {
        Set<String> found = new LinkedHashSet<>();
        for (String name :
                List.of(FieldName.TASK_NUMBER, FieldName.TRANSACTION_NUMBER, FieldName.REMARK, FieldName.PURPOSE)) {
            Matcher numbers = TASK.matcher(reading.value(name).orElse(""));
            while (numbers.find() && found.size() <= Paper.MOST_TASKS) {
                String digits = numbers.group().replaceAll("[\\s-]", "");
                TaskNumber.parse(digits.substring(0, Math.min(TASK_LENGTH, digits.length())))
                        .ifPresent(number -> found.add(number.value()));
            }
        }
        return List.copyOf(found);
    }

    static String batchNumber(PaperReading reading) {
        String field = certain(reading, FieldName.BATCH_NUMBER);
        if (field != null && field.length() <= 64) {
            return field;
        }
        Matcher remark = BATCH.matcher(reading.value(FieldName.REMARK)
                .or(() -> reading.value(FieldName.PURPOSE))
                .orElse(""));
        return remark.find() ? remark.group(1) : null;
    }

    private static byte[] content(PaperReading reading) {
        TreeMap<String, String> values = new TreeMap<>();
        reading.fields().forEach(field -> values.put(field.name(), field.value() + (field.certain() ? "" : "?")));
        values.put("kind", reading.kind().name());
        return CanonicalJson.bytes(values);
    }
}
