package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.platform.assessment.Backtests.Published;
import java.time.LocalDate;

/**
 * What is to be tried, as it is chosen.
 *
 * @param region the digits of a region of the list
 * @param place those of one that the list does not have; where they are typed, they count
 */
record BacktestForm(
        LocalDate from,
        LocalDate to,
        String enterprise,
        String region,
        String place,
        String occupation,
        Integer officers,
        String truth) {

    Ask ask(long draft) {
        return ask(draft, null);
    }

    Ask ask(Published published) {
        return ask(null, published);
    }

    private Ask ask(Long draft, Published published) {
        return new Ask(
                draft,
                published,
                from,
                to,
                ListFilter.number(enterprise, "enterprise"),
                orNull(place) == null ? orNull(region) : orNull(place),
                orNull(occupation),
                officers == null ? 1 : officers,
                orNull(truth));
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
