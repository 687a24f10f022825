package io.siliu.platform.assessment.internal.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What identity services and systems in which people registered say of them. */
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
                    Said.of(SaidKind.DEVICE, Things.required("at", at))
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
     * @param ownLabourDeclared whether the person declared to live on own labour (civil code, article 18); null where nobody asked
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
            LocalDate numberSince,
            Boolean ownLabourDeclared)
            implements Statement {

        @Override
        public List<Said> said() {
            if (numberSince != null && on != null && numberSince.isAfter(on)) {
                throw Refused.notValid("numberSince");
            }
            return List.of(Said.of(SaidKind.IDENTITY, Things.required("on", on))
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
                    .with("numberSince", numberSince == null ? null : numberSince.toString())
                    .with("ownLabourDeclared", ownLabourDeclared));
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
            return List.of(Said.of(SaidKind.WILL, Things.required("on", on))
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
            Said said = Said.of(SaidKind.CALL_BACK, Things.required("on", on))
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
            return List.of(Said.of(SaidKind.SIGN_IN, Things.required("at", at)).worker(worker));
        }
    }
}
