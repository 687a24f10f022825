package io.siliu.platform.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Parties that registered elsewhere and are taken over with recorded evidence. Text as it came: what is wrong with a row is
 * part of its outcome.
 */
public record PartyImport(List<EnterpriseRow> enterprises, List<WorkerRow> workers) {

    public PartyImport {
        enterprises = enterprises == null ? List.of() : List.copyOf(enterprises);
        workers = workers == null ? List.of() : List.copyOf(workers);
    }

    /** An enterprise; the contact's mobile may be missing. */
    public record EnterpriseRow(String creditCode, String name, String region, String contactMobile) {}

    /** A worker with the capacities and consents on record. */
    public record WorkerRow(
            String name,
            String idNumber,
            String mobile,
            String cardNumber,
            String occupation,
            String city,
            List<CapacityRow> capacities,
            List<ConsentRow> consents) {

        public WorkerRow {
            capacities = capacities == null ? List.of() : List.copyOf(capacities);
            consents = consents == null ? List.of() : List.copyOf(consents);
        }

        /** Never prints what identifies a person. */
        @Override
        public String toString() {
            return "WorkerRow[" + occupation + ", " + city + "]";
        }
    }

    /**
     * A stretch of time in one capacity; code, trade name, registration day and how it ended belong to a sole proprietor alone.
     *
     * @param end how the licence ended on the last day; may be missing
     */
    public record CapacityRow(
            LegalCapacity capacity,
            LocalDate from,
            LocalDate to,
            String creditCode,
            String tradeName,
            LocalDate registeredOn,
            String evidence,
            LicenceEnd end) {

        /** One whose end, where it has one, nobody explained. */
        public CapacityRow(
                LegalCapacity capacity,
                LocalDate from,
                LocalDate to,
                String creditCode,
                String tradeName,
                LocalDate registeredOn,
                String evidence) {
            this(capacity, from, to, creditCode, tradeName, registeredOn, evidence, null);
        }
    }

    /** A consent given, and perhaps withdrawn. */
    public record ConsentRow(String purpose, String version, Instant givenAt, Instant withdrawnAt) {}
}
