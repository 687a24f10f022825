package io.siliu.platform.settlement;

/** Whoever reads papers says here, in the recording transaction, that a contract of an enterprise is there. */
@FunctionalInterface
public interface AgreementPapers {

    /** Payments of the enterprise that are held for want of an agreement are judged again. */
    void read(long enterpriseId);
}
