package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What registries say of licences, permits, places and enterprises, and what is proven of who lives together. */
public interface OutsideRegistry {

    /**
     * A licence of a worker, by the registry.
     *
     * @param business credit code
     * @param cluster whether the address is an allowed cluster site (集群登记)
     * @param cancelledOn null while it stands
     * @param namedOn since when it bears this trade name; null where nobody said
     * @param status what the register answered about its standing; null where it was not asked
     * @param statusOn since when that is so; wanted with any status but that it stands, where it means that it stands again since
     */
    record Licensed(
            String worker,
            String business,
            String tradeName,
            LocalDate registeredOn,
            String address,
            boolean cluster,
            LocalDate cancelledOn,
            String scope,
            LocalDate namedOn,
            RegistryStatus status,
            LocalDate statusOn)
            implements Statement {

        private static final int ENDING = 4;

        @Override
        public List<Said> said() {
            if (namedOn != null && registeredOn != null && namedOn.isBefore(registeredOn)) {
                throw Refused.notValid("namedOn");
            }
            if (status != null && status != RegistryStatus.STANDING && statusOn == null) {
                throw Refused.notValid("statusOn");
            }
            List<Said> said = new ArrayList<>();
            said.add(Said.of(SaidKind.LICENCE, Things.required("registeredOn", registeredOn))
                    .worker(worker)
                    .business(business)
                    .thing(Things.ADDRESS, address)
                    .until(cancelledOn != null || status != RegistryStatus.CANCELLED ? cancelledOn : statusOn)
                    .with("status", status == null ? null : status.name())
                    .with("statusOn", statusOn == null ? null : statusOn.toString())
                    .with("cluster", cluster)
                    .with("scope", Things.fitting("scope", scope)));
            if (tradeName != null && address != null) {
                said.add(Said.of(SaidKind.TRADE_NAME, registeredOn)
                        .worker(worker)
                        .business(business)
                        .thing(Things.TRADE_NAME, address + "/" + ending()));
            }
            if (tradeName != null && business != null && !tradeName.isBlank()) {
                said.add(Said.of(SaidKind.REGISTERED_NAME, registeredOn)
                        .worker(worker)
                        .business(business)
                        .thing(Things.NAME, Things.name(tradeName))
                        .with("namedOn", namedOn == null ? null : namedOn.toString()));
            }
            return said;
        }

        private String ending() {
            return tradeName.substring(Math.max(0, tradeName.length() - ENDING));
        }
    }

    /**
     * A permit of a person by the register of the office that issues it.
     *
     * @param permit its name, as {@code permit_need} has it
     * @param on day of the answer
     * @param held whether the person holds it
     * @param validTo null for one without an end
     */
    record Permitted(String worker, String permit, LocalDate on, Boolean held, LocalDate validTo) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.PERMIT, Things.required("on", on))
                    .worker(worker)
                    .until(validTo)
                    .with("permit", Things.fitting("permit", Things.required("permit", permit)))
                    .with("held", Things.required("held", held)));
        }
    }

    /** Proof that people are of one household, so that one phone or card among them is no wonder. */
    record Household(List<String> workers, LocalDate provenOn) implements Statement {

        @Override
        public List<Said> said() {
            Things.required("workers", workers).forEach(worker -> Things.required("workers", worker));
            String all = String.join("/", workers.stream().sorted().toList());
            return workers.stream()
                    .map(worker -> Said.of(SaidKind.HOUSEHOLD, Things.required("provenOn", provenOn))
                            .worker(worker)
                            .thing(Things.HOUSEHOLD, all))
                    .toList();
        }
    }

    /**
     * Proof that a network is shared by a site where many live or train.
     *
     * @param network as registrations name it; the platform's own are blocks such as {@code 203.0.113.*}
     */
    record SharedSite(String network, LocalDate provenOn) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.SHARED_SITE, Things.required("provenOn", provenOn))
                    .thing(Things.NETWORK, Things.required("network", network)));
        }
    }

    /**
     * An enterprise by the registry and its filings.
     *
     * @param statedOn day of the excerpt
     * @param insuredStaff staff with social insurance
     * @param yearRevenue revenue of a year; null where nobody said
     * @param inputOneKindShare share of the largest kind of goods in its input invoices (0 to 1)
     * @param industry by GB/T 4754, two to four digits, with or without the letter of its section, such as {@code B0610}; null where
     *     nobody said
     * @param cancelledOn when it was cancelled or its licence revoked; null while it stands
     */
    record Company(
            String enterprise,
            LocalDate statedOn,
            LocalDate setUpOn,
            Money paidIn,
            Integer insuredStaff,
            Money yearRevenue,
            String address,
            BigDecimal inputOneKindShare,
            String industry,
            LocalDate cancelledOn)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.COMPANY, Things.required("statedOn", statedOn))
                    .enterprise(enterprise)
                    .thing(Things.ADDRESS, address)
                    .amount(paidIn)
                    .with("setUpOn", Things.required("setUpOn", setUpOn).toString())
                    .with("insuredStaff", insuredStaff)
                    .with("yearRevenue", yearRevenue == null ? null : yearRevenue.amount())
                    .with("inputOneKindShare", inputOneKindShare)
                    .with("industry", Things.industry(industry))
                    .with("cancelledOn", cancelledOn == null ? null : cancelledOn.toString()));
        }
    }
}
