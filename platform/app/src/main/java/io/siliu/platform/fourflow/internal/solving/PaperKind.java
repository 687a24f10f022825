package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;

/** The papers that can prove a step of a settlement line. */
public enum PaperKind {
    ACCEPTANCE_RECEIPT(Flow.BUSINESS),
    CONTRACT(Flow.CONTRACT),
    PAYMENT_SLIP(Flow.FUNDS),
    BANK_RECEIPT(Flow.FUNDS),
    INVOICE(Flow.INVOICE);

    private final Flow flow;

    PaperKind(Flow flow) {
        this.flow = flow;
    }

    public Flow flow() {
        return flow;
    }

    /** Whether a paper of this kind can prove a step of that kind. */
    public boolean proves(EvidenceKind step) {
        return switch (this) {
            case ACCEPTANCE_RECEIPT -> step == EvidenceKind.ACCEPTANCE;
            case CONTRACT -> step == EvidenceKind.CONTRACTING_AGREEMENT || step == EvidenceKind.MASTER_AGREEMENT;
            case PAYMENT_SLIP -> step == EvidenceKind.PAYMENT_SLIP;
            case BANK_RECEIPT -> step == EvidenceKind.BANK_RECEIPT;
            case INVOICE -> step == EvidenceKind.INVOICE;
        };
    }
}
