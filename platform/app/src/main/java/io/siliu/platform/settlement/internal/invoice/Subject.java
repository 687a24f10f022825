package io.siliu.platform.settlement.internal.invoice;

import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.settlement.SettlementLine;

/** What an invoice is over, in a word that keeps it from being asked for twice. */
final class Subject {

    private static final String RENEWED = "/R";

    private Subject() {}

    static String ofLine(SettlementLine line, ExpectedEvidence expected) {
        return "LINE/" + line.id() + parties(expected);
    }

    /** Over what was paid of a batch when nothing of it was on its way any more. */
    static String ofBatch(SettlementLine line, ExpectedEvidence expected) {
        return "BATCH/" + line.batchId() + "/" + line.agreementId() + parties(expected);
    }

    /** Over a line that the invoice of its batch does not cover. */
    static String ofLatecomer(SettlementLine line, ExpectedEvidence expected) {
        return ofBatch(line, expected) + "/" + line.id();
    }

    /** In place of one that a red letter took back. */
    static String renewed(String subject, long review) {
        return subject + RENEWED + review;
    }

    private static String parties(ExpectedEvidence expected) {
        return "/" + expected.from() + "/" + expected.to();
    }
}
