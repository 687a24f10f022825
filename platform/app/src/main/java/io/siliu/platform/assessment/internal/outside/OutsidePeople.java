package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What registries, identity services and consented lists say of people and enterprises. */
public interface OutsidePeople {

    /**
     * How a worker who was taken over had registered.
     *
     * @param network IP /24
     * @param recommender person or enterprise on whose word it was; null where on nobody's
     * @param bonusOffered whether a bonus or a penalty hung on it
     * @param licenceDemanded whether a licence was made a condition of the work
     */
    record Registered(
            String worker,
            LocalDateTime at,
            String device,
            String network,
            String recommender,
            boolean bonusOffered,
            boolean licenceDemanded)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(
                    Said.of(SaidKind.DEVICE, at)
                            .worker(worker)
                            .thing(Things.DEVICE, device)
                            .with("bonusOffered", bonusOffered)
                            .with("licenceDemanded", licenceDemanded),
                    Said.of(SaidKind.NETWORK, at).worker(worker).thing(Things.NETWORK, network),
                    Said.of(SaidKind.RECOMMENDER, at)
                            .worker(worker)
                            .thing(
                                    Things.RECOMMENDER,
                                    recommender == null ? null : recommender + "/" + at.toLocalDate()));
        }
    }

    /**
     * What the checks of an identity said.
     *
     * @param fourElements whether name, number, phone and card belong together; null where nobody asked
     * @param similarity of the face with the document (0 to 1)
     * @param face code of the face's template by the service that compared it
     * @param abnormal whether the registry says deceased or abnormal
     * @param rural whether the person lives in a rural area and has no phone of their own
     * @param assisted whether the help at the registration is on record
     * @param virtualNumber whether the phone number is one of a virtual operator, by its operator
     * @param numberSince when the operator gave the number out
     */
    record Identified(
            String worker,
            LocalDate on,
            Boolean fourElements,
            BigDecimal similarity,
            Boolean livenessPassed,
            String face,
            Boolean attributesDiffer,
            LocalDate idExpiresOn,
            Boolean abnormal,
            Boolean rural,
            Boolean assisted,
            Boolean virtualNumber,
            LocalDate numberSince)
            implements Statement {

        @Override
        public List<Said> said() {
            if (numberSince != null && on != null && numberSince.isAfter(on)) {
                throw new IllegalArgumentException("numberSince lies after the answer");
            }
            return List.of(Said.of(SaidKind.IDENTITY, on)
                    .worker(worker)
                    .thing(Things.FACE, face)
                    .until(idExpiresOn)
                    .with("fourElements", fourElements)
                    .with("similarity", similarity)
                    .with("livenessPassed", livenessPassed)
                    .with("attributesDiffer", attributesDiffer)
                    .with("abnormal", abnormal)
                    .with("rural", rural)
                    .with("assisted", assisted)
                    .with("virtualNumber", virtualNumber)
                    .with("numberSince", numberSince == null ? null : numberSince.toString()));
        }
    }

    /** How a worker who was taken over was heard to want it; what nobody recorded is null. */
    record Willing(
            String worker,
            LocalDate on,
            Boolean videoRecorded,
            Boolean videoMatches,
            Boolean secondPerson,
            Boolean phoneControlled,
            Boolean otpNumberVerified,
            Boolean alternativeShown,
            Boolean preTicked,
            Boolean faceOnlyWay)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.WILL, on)
                    .worker(worker)
                    .with("videoRecorded", videoRecorded)
                    .with("videoMatches", videoMatches)
                    .with("secondPerson", secondPerson)
                    .with("phoneControlled", phoneControlled)
                    .with("otpNumberVerified", otpNumberVerified)
                    .with("alternativeShown", alternativeShown)
                    .with("preTicked", preTicked)
                    .with("faceOnlyWay", faceOnlyWay));
        }
    }

    /**
     * What a worker said when called back.
     *
     * @param enterprise of whose pay they were asked; null where of none
     * @param paidElsewhere whether it paid them in cash or by a wallet outside of the platform; null where nobody asked
     */
    record CalledBack(String worker, LocalDate on, boolean denied, String enterprise, Boolean paidElsewhere)
            implements Statement {

        @Override
        public List<Said> said() {
            Said said = Said.of(SaidKind.CALL_BACK, on)
                    .worker(worker)
                    .with("denied", denied)
                    .with("paidElsewhere", paidElsewhere);
            return List.of(enterprise == null && paidElsewhere == null ? said : said.enterprise(enterprise));
        }
    }

    /** A sign-in of a worker, where that is not to the platform's own pages. */
    record SignedIn(String worker, LocalDateTime at) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.SIGN_IN, at).worker(worker));
        }
    }

    /**
     * A licence of a worker, by the registry.
     *
     * @param business credit code
     * @param cluster whether the address is an allowed cluster site (集群登记)
     * @param cancelledOn null while it stands
     */
    record Licensed(
            String worker,
            String business,
            String tradeName,
            LocalDate registeredOn,
            String address,
            boolean cluster,
            LocalDate cancelledOn,
            String scope)
            implements Statement {

        private static final int ENDING = 4;

        @Override
        public List<Said> said() {
            List<Said> said = new ArrayList<>();
            said.add(Said.of(SaidKind.LICENCE, registeredOn)
                    .worker(worker)
                    .business(business)
                    .thing(Things.ADDRESS, address)
                    .until(cancelledOn)
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
                        .thing(Things.NAME, Things.name(tradeName)));
            }
            return said;
        }

        private String ending() {
            return tradeName.substring(Math.max(0, tradeName.length() - ENDING));
        }
    }

    /** Proof that people are of one household, so that one phone or card among them is no wonder. */
    record Household(List<String> workers, LocalDate provenOn) implements Statement {

        @Override
        public List<Said> said() {
            String all = String.join("/", workers.stream().sorted().toList());
            return workers.stream()
                    .map(worker ->
                            Said.of(SaidKind.HOUSEHOLD, provenOn).worker(worker).thing(Things.HOUSEHOLD, all))
                    .toList();
        }
    }

    /** Proof that a network is shared by a site where many live or train. */
    record SharedSite(String network, LocalDate provenOn) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(
                    Said.of(SaidKind.SHARED_SITE, provenOn).thing(Things.NETWORK, Things.required("network", network)));
        }
    }

    /**
     * Employment of a person, from the enterprise's list.
     *
     * @param to null while it lasts
     * @param insured whether the enterprise pays social insurance for the person
     * @param taxed whether it withholds tax on wages of the person
     * @param consentedOn when the person agreed that the list is compared
     */
    record Employed(
            String enterprise,
            String person,
            LocalDate from,
            LocalDate to,
            boolean insured,
            boolean taxed,
            LocalDate consentedOn)
            implements Statement {

        @Override
        public List<Said> said() {
            Things.required("consentedOn", consentedOn);
            return List.of(Said.of(SaidKind.EMPLOYMENT, from)
                    .enterprise(enterprise)
                    .thing(Things.PERSON, Things.required("person", person))
                    .until(to)
                    .with("insured", insured)
                    .with("taxed", taxed));
        }
    }

    /**
     * Somebody with an office in the enterprise, from its list or the registry.
     *
     * @param spouse null where nobody said
     * @param otherPlatforms other labour platforms in which the person holds office
     * @param consentedOn when the person agreed that the list is compared
     */
    record Officer(
            String enterprise, String person, String spouse, int otherPlatforms, LocalDate since, LocalDate consentedOn)
            implements Statement {

        @Override
        public List<Said> said() {
            Things.required("consentedOn", consentedOn);
            return List.of(Said.of(SaidKind.OFFICE, since)
                    .enterprise(enterprise)
                    .thing(Things.PERSON, Things.required("person", person))
                    .other(Things.PERSON, spouse)
                    .figure(otherPlatforms));
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
            return List.of(Said.of(SaidKind.PERMIT, on)
                    .worker(worker)
                    .until(validTo)
                    .with("permit", Things.fitting("permit", Things.required("permit", permit)))
                    .with("held", Things.required("held", held)));
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
            String industry)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.COMPANY, statedOn)
                    .enterprise(enterprise)
                    .thing(Things.ADDRESS, address)
                    .amount(paidIn)
                    .with("setUpOn", Things.required("setUpOn", setUpOn).toString())
                    .with("insuredStaff", insuredStaff)
                    .with("yearRevenue", yearRevenue == null ? null : yearRevenue.amount())
                    .with("inputOneKindShare", inputOneKindShare)
                    .with("industry", Things.industry(industry)));
        }
    }
}
