package io.siliu.platform.assessment.internal.outside;

import java.time.LocalDate;
import java.util.List;

/** What consented lists of enterprises say of who belongs to them. */
public interface OutsideLists {

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
            return List.of(Said.of(SaidKind.EMPLOYMENT, Things.required("from", from))
                    .enterprise(enterprise)
                    .thing(Things.PERSON, Things.required("person", person))
                    .until(to)
                    .with("insured", insured)
                    .with("taxed", taxed)
                    .with("consentedOn", consentedOn.toString()));
        }
    }

    /**
     * Somebody with an office in the enterprise, from its list or the registry.
     *
     * @param spouse null where nobody said
     * @param otherPlatforms other labour platforms in which the person holds office
     * @param to the last day, or null while it lasts
     * @param consentedOn when the person agreed that the list is compared
     */
    record Officer(
            String enterprise,
            String person,
            String spouse,
            int otherPlatforms,
            LocalDate since,
            LocalDate to,
            LocalDate consentedOn)
            implements Statement {

        @Override
        public List<Said> said() {
            Things.required("consentedOn", consentedOn);
            return List.of(Said.of(SaidKind.OFFICE, Things.required("since", since))
                    .enterprise(enterprise)
                    .thing(Things.PERSON, Things.required("person", person))
                    .other(Things.PERSON, spouse)
                    .until(to)
                    .figure(otherPlatforms)
                    .with("consentedOn", consentedOn.toString()));
        }
    }
}
