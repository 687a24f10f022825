package io.siliu.platform.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * The same for a page that shows it to the worker: of one that waits for the decision, the time until the signature counts from
     * the first showing.
     */
    Text show(long id);

    /**
     * The present worker signs. What was shown is what is signed: another digest is refused.
     *
     * @param shown digest of the text that the worker was shown, in hexadecimal
     * @param device mark of the device on which it is signed; null where that is not known
     * @throws io.siliu.kernel.PlatformException {@link ContractError#AGREEMENT_DECIDED},
     *     {@link ContractError#AGREEMENT_TEXT_CHANGED}
     */
    void sign(long id, String shown, byte[] device);

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
     * @param terms what stands in that wording
     */
    record Signed(
            long id,
            long enterpriseId,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validTo,
            String template,
            boolean templateKnown,
            LocalDate templateUntil,
            Signing signing,
            Terms terms) {

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

    /**
     * How a signature came about, as far as it was seen.
     *
     * @param viewed from the first showing of the text to the signature; null where that was not kept
     * @param deviceSigners workers who signed on the same device on the same day of Asia/Shanghai, this one included; empty where the
     *     device was not kept
     * @param unchanged whether the text is the one that was committed to the ledger, when it was last compared; null where nothing was
     *     committed, or it was not compared yet
     * @param untilFiled from the signature to the archive, or to now while it is not there; null where that was not kept
     */
    record Signing(Instant at, Duration viewed, Set<Long> deviceSigners, Boolean unchanged, Duration untilFiled) {

        public Signing {
            deviceSigners = Set.copyOf(deviceSigners);
        }
    }

    /**
     * What a wording says, as whoever wrote it down read it; a component that nobody told is null.
     *
     * @param employmentTerms words that belong to employment, such as attendance or wage
     * @param disclosuresMissing of pay rule, tax and insurance, how many it does not disclose
     * @param penaltyShare largest fine or deposit as a share of the pay (0 to 1)
     */
    record Terms(Integer employmentTerms, Integer disclosuresMissing, BigDecimal penaltyShare) {}

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
