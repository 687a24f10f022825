package io.siliu.platform.fourflow;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything one four-flow record says: the form in which it is shown, sealed and handed to the rules. Each component is
 * one salted field of the sealed form, so that one can be withheld and the rest still proves the same commitment.
 * Identifiers are text and amounts are exact decimals, because canonical JSON knows numbers only as doubles.
 *
 * @param workerIdentity name and number in full; withheld from proof files unless asked for with a right to it
 * @param task null where the line leads to no task order
 * @param solver version of the matching that placed the papers
 */
public record RecordContent(
        Company enterprise,
        Company platform,
        Payee worker,
        Identity workerIdentity,
        Settlement settlement,
        Agreement agreement,
        Task task,
        TaskReference taskReference,
        Lane business,
        Lane contract,
        Lane funds,
        Lane invoice,
        List<Discrepancy> discrepancies,
        String solver) {

    public RecordContent {
        requireNonNull(enterprise, "enterprise is null");
        requireNonNull(worker, "worker is null");
        requireNonNull(settlement, "settlement is null");
        discrepancies = List.copyOf(discrepancies);
    }

    /** The same with these differences. */
    public RecordContent differingIn(List<Discrepancy> others) {
        return new RecordContent(
                enterprise,
                platform,
                worker,
                workerIdentity,
                settlement,
                agreement,
                task,
                taskReference,
                business,
                contract,
                funds,
                invoice,
                others,
                solver);
    }

    /** The four lanes in the order of the trade. */
    public List<Lane> lanes() {
        return List.of(business, contract, funds, invoice);
    }

    /** What is missing, over all flows. */
    public List<Gap> gaps() {
        return lanes().stream().flatMap(lane -> lane.gaps().stream()).toList();
    }

    public boolean isComplete() {
        return business.isComplete() && contract.isComplete() && funds.isComplete() && invoice.isComplete();
    }

    /** A company by its public registry data. */
    public record Company(String name, String creditCode) {}

    /**
     * The worker in the capacity of the day of the order. A natural person is masked; a sole proprietor stands with its
     * registered trade name and code.
     */
    public record Payee(
            String worker,
            LegalCapacity capacity,
            String maskedName,
            String maskedIdNumber,
            String tradeName,
            String creditCode,
            LocalDate registeredOn,
            String occupation,
            String city) {

        /** The name for a list: the person's, masked. */
        public String shownName() {
            return maskedName;
        }
    }

    /** Who the worker is, in full. */
    public record Identity(String name, String idNumber) {

        /** Never prints what identifies a person. */
        @Override
        public String toString() {
            return "Identity[REDACTED]";
        }
    }

    /** The settlement line and its bridge: gross − income tax − VAT − surcharges = net; the fee is the enterprise's. */
    public record Settlement(
            String line,
            String batchNumber,
            int lineNumber,
            String taskNumber,
            LocalDate settledOn,
            YearMonth workMonth,
            Money gross,
            Money incomeTax,
            Money vat,
            Money surcharges,
            Money net,
            Money fee,
            String cardMasked,
            boolean ownCard,
            WithholdingStep withholding) {}

    /** The working of the withholding, null for a sole proprietor. */
    public record WithholdingStep(
            Money cumulativeIncome,
            Money expenses,
            int months,
            Money basicDeduction,
            Money taxable,
            String rate,
            Money quickDeduction,
            Money cumulativeTax,
            Money heldBefore) {}

    /** The master service agreement the line stands under. */
    public record Agreement(
            String id,
            String number,
            EngagementModel model,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validTo,
            String feeRate) {}

    /** The task order with what was accepted of it. */
    public record Task(
            String number,
            String description,
            Money agreedAmount,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate acceptedOn,
            Money acceptedAmount) {}

    /** Whether the settlement line leads to a task order. */
    public enum TaskReference {
        /** The line names no task number. */
        NONE,
        /** The line names one, but there is no such order for this worker. */
        NOT_FOUND,
        /** The order is there. */
        FOUND
    }

    /**
     * One flow of the record.
     *
     * @param expected what it has to come to, null where the flow carries no amount
     * @param allocated what the counted evidence comes to, null where the flow carries no amount
     * @param gaps what is missing, empty when the flow is complete
     */
    public record Lane(
            io.siliu.platform.contract.Flow flow,
            Money expected,
            Money allocated,
            List<EvidenceItem> evidence,
            List<Gap> gaps) {

        public Lane {
            requireNonNull(flow, "flow is null");
            evidence = List.copyOf(evidence);
            gaps = List.copyOf(gaps);
        }

        public boolean isComplete() {
            return gaps.isEmpty();
        }
    }

    /**
     * Something a flow must hold and does not.
     *
     * @param shortBy the amount that is missing, null where the whole evidence is
     */
    public record Gap(
            io.siliu.platform.contract.Flow flow,
            io.siliu.platform.contract.EvidenceKind kind,
            PartyRole from,
            PartyRole to,
            Money shortBy) {}
}
