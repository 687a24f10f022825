package io.siliu.platform.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contracting agreements (承揽合同) made through the platform. An enterprise offers, the worker alone concludes: by confirming
 * the text on the own phone, or not at all.
 */
public interface ContractingAgreements {

    /**
     * Offers an agreement of a year to each worker who has none from this enterprise that covers the day, offered or signed.
     * Workers whom the enterprise may not engage are left out.
     *
     * @return how many were offered now
     */
    int offer(long enterpriseId, Collection<Long> workerIds, LocalDate day);

    /** Of an enterprise, newest first. */
    List<Offered> of(long enterpriseId, int limit);

    /** The present worker's, newest first. */
    List<Offered> own();

    /** One of the present worker's, with its text; another's does not exist. */
    Text read(long id);

    /**
     * The present worker signs. What was shown is what is signed: another digest is refused.
     *
     * @param shown digest of the text that the worker was shown, in hexadecimal
     * @throws io.siliu.kernel.PlatformException {@link ContractError#AGREEMENT_DECIDED},
     *     {@link ContractError#AGREEMENT_TEXT_CHANGED}
     */
    void sign(long id, String shown);

    /** The present worker does not want it. */
    void decline(long id);

    /** The drawn paper; empty while it is being drawn. */
    Optional<byte[]> paper(long id);

    /**
     * What workers signed here, by worker, in the order of signature; who signed nothing is left out. Callers check first that the
     * actor may see it.
     */
    Map<Long, List<Signed>> signed(Collection<Long> workerIds);

    /**
     * A signature.
     *
     * @param template version of the wording
     * @param templateKnown whether that wording stands on record
     * @param templateUntil last day on which that wording might be used; null while it may
     */
    record Signed(
            long id,
            long enterpriseId,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validTo,
            String template,
            boolean templateKnown,
            LocalDate templateUntil) {

        /** Whether it covers the work of a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }

        /** Whether the wording had been withdrawn when it was signed; empty where it is not on record. */
        public Optional<Boolean> outdated() {
            return templateKnown
                    ? Optional.of(templateUntil != null && signedOn.isAfter(templateUntil))
                    : Optional.empty();
        }
    }

    /** How far an agreement has come. */
    enum Stage {
        /** The worker has not decided. */
        OFFERED,
        /** The worker signed, the paper is being drawn. */
        SIGNED,
        /** The paper was drawn and handed in. */
        FILED,
        /** The worker declined. */
        DECLINED
    }

    /** An agreement in a list. */
    record Offered(
            long id,
            long enterpriseId,
            String enterprise,
            String number,
            long workerId,
            LocalDate validFrom,
            LocalDate validTo,
            Stage stage,
            Instant offeredAt,
            Instant decidedAt) {}

    /**
     * An agreement with its words.
     *
     * @param digest of title and paragraphs, in hexadecimal: what a signature refers to
     */
    record Text(Offered agreement, String title, List<String> paragraphs, String digest) {

        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
