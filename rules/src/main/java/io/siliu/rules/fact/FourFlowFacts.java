package io.siliu.rules.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that indicators may know about one four-flow record, as it was when it was sealed. Stored beside its
 * screening, so that the same facts under the same rule set give the same hits for ever.
 *
 * <p>Three states of a fact are told apart. A value: it was established. Null: it was not, and indicators that need it
 * are not applicable. Named in {@link #broken}: it is there but cannot be used, and indicators that need it end in an
 * error. An empty list is a value: it was looked for, and there is none.
 *
 * <p>Carries no resident ID number, phone or card number: natural persons appear by masked or digested identifiers.
 *
 * @param record id of the four-flow record or, at the gate, of the settlement line
 * @param revision revision of the record, from 1
 * @param kind record or gate
 * @param asOf the day these facts speak of (Asia/Shanghai); rules have no other clock
 * @param engagement which of the contract forms applies, or null
 * @param occupation code of the work, such as RIDER, by the task order or else the worker's registration, or null;
 *     selects parameters
 * @param region six-digit code (GB/T 2260) of the place of service, or null; selects parameters
 * @param settlement the settlement line
 * @param enterprise who outsources and pays
 * @param worker who does the work
 * @param task task order with delivery and acceptance, or null where none was found; see
 *     {@link SettlementFacts#taskReference} for whether there is none
 * @param contracts agreements found for this engagement, or null where nobody looked
 * @param bankReceipts bank e-receipts allocated to the record, or null where nobody looked
 * @param invoices invoices allocated to the record, or null where nobody looked
 * @param consents the worker's consents, one for every purpose that the work needs, or null where nobody looked
 * @param discrepancies what the comparison of the flows found different, or null where nothing was compared
 * @param features what was computed from other records beforehand, or null
 * @param signals features of the record and its parties that were computed beforehand, each with its evidence, or null
 *     where none was computed
 * @param broken facts that are there but cannot be used; null is taken for none
 */
public record FourFlowFacts(
        String record,
        int revision,
        FactsKind kind,
        LocalDate asOf,
        Engagement engagement,
        String occupation,
        String region,
        SettlementFacts settlement,
        EnterpriseFacts enterprise,
        WorkerFacts worker,
        TaskFacts task,
        List<ContractFacts> contracts,
        List<BankReceiptFacts> bankReceipts,
        List<InvoiceFacts> invoices,
        List<ConsentFacts> consents,
        List<DiscrepancyFacts> discrepancies,
        FeatureFacts features,
        SignalFacts signals,
        List<BrokenFact> broken) {

    /** @throws NullPointerException when record, kind, asOf, settlement, enterprise or worker is null */
    public FourFlowFacts {
        requireNonNull(record, "record is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(asOf, "asOf is null");
        requireNonNull(settlement, "settlement is null");
        requireNonNull(enterprise, "enterprise is null");
        requireNonNull(worker, "worker is null");
        if (revision < 1) {
            throw new IllegalArgumentException("revision is below 1: " + revision);
        }
        contracts = Lists.copy(contracts);
        bankReceipts = Lists.copy(bankReceipts);
        invoices = Lists.copy(invoices);
        consents = Lists.copy(consents);
        discrepancies = Lists.copy(discrepancies);
        broken = broken == null ? List.of() : List.copyOf(broken);
    }

    /** The same facts with these signals, and with what could not be used among them. */
    public FourFlowFacts withSignals(SignalFacts computed, List<BrokenFact> alsoBroken) {
        List<BrokenFact> all = new ArrayList<>(broken);
        all.addAll(alsoBroken);
        return new FourFlowFacts(
                record,
                revision,
                kind,
                asOf,
                engagement,
                occupation,
                region,
                settlement,
                enterprise,
                worker,
                task,
                contracts,
                bankReceipts,
                invoices,
                consents,
                discrepancies,
                features,
                computed,
                all);
    }
}
