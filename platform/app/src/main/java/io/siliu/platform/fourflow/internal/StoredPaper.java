package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.internal.solving.AccountMask;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.fourflow.internal.solving.Particulars;
import io.siliu.platform.fourflow.internal.solving.PartyRead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of {@code paper}.
 *
 * @param voidKept whether the tax bureau called it void before its number was erased, by which it would be known
 */
@ReadInBulk
record StoredPaper(
        long enterpriseId,
        long id,
        long documentId,
        int part,
        PaperKind kind,
        int sourceRank,
        byte[] digest,
        String originalDigest,
        String taskNumbers,
        String batchNumber,
        byte[] numberKey,
        byte[] fromName,
        byte[] fromCode,
        byte[] toName,
        byte[] toNameMask,
        byte[] toCode,
        byte[] toAccount,
        String toAccountHead,
        String toAccountTail,
        Long amountCents,
        LocalDate dayFrom,
        LocalDate dayTo,
        byte[] reversesKey,
        String particulars,
        boolean voidKept,
        Instant arrivedAt,
        Instant readAt) {

    /** One of which the tax bureau says nothing. */
    Paper forSolving() {
        return forSolving(false);
    }

    /** @param isVoid whether the tax bureau calls it void */
    Paper forSolving(boolean isVoid) {
        return new Paper(
                id,
                hex(digest),
                kind,
                sourceRank,
                taskNumberList(),
                batchNumber,
                hex(numberKey),
                new PartyRead(hex(fromName), null, hex(fromCode), null, null),
                new PartyRead(hex(toName), hex(toNameMask), hex(toCode), hex(toAccount), mask()),
                amountCents,
                dayFrom,
                dayTo,
                hex(reversesKey),
                Particulars.read(particulars),
                isVoid || voidKept);
    }

    List<String> taskNumberList() {
        return taskNumbersIn(taskNumbers);
    }

    static List<String> taskNumbersIn(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(","));
    }

    private AccountMask mask() {
        return toAccountTail == null ? null : new AccountMask(toAccountHead, toAccountTail);
    }

    static String hex(byte[] key) {
        return key == null ? null : HexFormat.of().formatHex(key);
    }
}
