package io.siliu.platform.fourflow;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import java.time.LocalDate;
import java.util.List;

/**
 * One paper or data row in a lane, with what was read from it. Natural persons are masked.
 *
 * @param document id of the document, null for a row this platform holds
 * @param part which reading of that document, from 0
 * @param row number of the row, null for a paper
 * @param from payer, seller or first party
 * @param to payee, buyer or second party
 * @param fromRole who the first party must be, null where the table does not say
 * @param amount the paper's own amount
 * @param allocated the part of it that belongs to this record
 * @param counted whether it fills its step; a reading of low confidence is shown and not counted
 * @param day issue, transaction, acceptance or first day of validity
 * @param dayTo last day of validity
 * @param account masked account of the payee
 * @param ownAccount whether that account is the worker's own, null where it cannot be told
 * @param source XML, OFD, PDF_TEXT, QR, OCR, PERSON, or ROW for data
 * @param confidence lowest confidence among the fields that were used, two decimals
 * @param digest digest of what was read, the same for the same content however often it was sent
 */
public record EvidenceItem(
        EvidenceKind kind,
        String document,
        int part,
        String row,
        String number,
        String code,
        ReadParty from,
        ReadParty to,
        PartyRole fromRole,
        PartyRole toRole,
        Money amount,
        Money allocated,
        boolean counted,
        LocalDate day,
        LocalDate dayTo,
        LocalDate signedOn,
        String account,
        Boolean ownAccount,
        Money amountExcludingTax,
        Money taxAmount,
        Money grossStated,
        String reference,
        String source,
        String confidence,
        Method method,
        Integer marginMillibits,
        Reason reason,
        String digest) {

    /**
     * A party as read beside who it must be.
     *
     * @param name as read, masked when it is a person's
     * @param agrees whether name and code, as far as read, are those of the expected party; null where neither was read
     */
    public record ReadParty(String name, String code, String expectedName, String expectedCode, Boolean agrees) {}

    public boolean isPaper() {
        return document != null;
    }

    /** Discounts what is only good for the moment of matching, so that equal content stays equal. */
    public List<String> identity() {
        return List.of(String.valueOf(document), String.valueOf(part), String.valueOf(row));
    }
}
